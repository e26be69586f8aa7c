import type { PublicProfile } from '@rake/core/region'
import type { Lang } from '@rake/core/words'
import { client } from './client.ts'
import { FormView } from './form-view.tsx'
import { ReceiptView } from './receipt-view.tsx'
import { SpeechContext, speechIn } from './speech.tsx'
import { useDraft } from './use-draft.ts'
import type { ViewLevel } from './view-heading.tsx'

/** What the form needs to be shown and sent. */
export interface ReportFormProps {
  readonly profile: PublicProfile
  /** The address of the API: `/api`, `https://rake.example/api`. */
  readonly api: string
  /** The language to fill in in; one that the region does not offer gives its first one. */
  readonly lang: Lang
  /** The report is in. Nothing of it is told: only the reporter knows its receipt. */
  readonly onSubmitted?: (() => void) | undefined
  /** 1 where the form is the page, 2 (the default) where it stands on somebody else's. */
  readonly headingLevel?: ViewLevel | undefined
}

/**
 * The social reporting form of a region: what and why (PS-11), the questions (PS-01, PS-02), the
 * personal-data guard, and the receipt (PS-03, VK-02). It sends no cookies and keeps nothing in the browser.
 */
export function ReportForm({ profile, api, lang, onSubmitted, headingLevel = 2 }: ReportFormProps) {
  const offered = profile.languages.includes(lang) ? lang : (profile.languages[0] ?? lang)
  const speech = speechIn(offered)
  const form = useDraft({ profile, lang: offered, client: client(api, offered), onSubmitted })
  const { received, round } = form.draft
  return (
    <SpeechContext.Provider value={speech}>
      <div className="rake rake-report" lang={speech.own}>
        {received ? (
          <ReceiptView {...{ profile, received }} level={headingLevel} onAgain={form.again} />
        ) : (
          <FormView key={round} {...{ profile, form }} level={headingLevel} />
        )}
      </div>
    </SpeechContext.Provider>
  )
}
