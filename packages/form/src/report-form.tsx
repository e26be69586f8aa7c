import { FormView } from './form-view.tsx'
import { ReceiptView } from './receipt-view.tsx'
import { SpeechContext, speechOf } from './speech.tsx'
import type { DraftOptions } from './use-draft.ts'
import { useReport } from './use-report.ts'
import type { ViewLevel } from './view-heading.tsx'

/** What the form needs to be shown and sent. */
export interface ReportFormProps extends DraftOptions {
  /** 1 where the form is the page, 2 (the default) where it stands on somebody else's. */
  readonly headingLevel?: ViewLevel | undefined
}

/**
 * The social reporting form of a region: what and why (PS-11), the questions (PS-01, PS-02), the
 * personal-data guard, and the receipt (PS-03, VK-02). It sends no cookies. What is unfinished, unsent or not
 * yet saved by the reporter stays on the device, unless the host or the reporter says no.
 */
export function ReportForm({ headingLevel = 2, ...about }: ReportFormProps) {
  const { form } = about
  const { profile } = form
  const report = useReport(about)
  const { received, round } = report.draft
  return (
    <SpeechContext.Provider value={speechOf(form)}>
      <div className="rake rake-report" part="form" lang={received?.told?.lang ?? form.wordsLang}>
        {received?.told ? (
          <ReceiptView
            received={received}
            told={received.told}
            level={headingLevel}
            onSaved={report.saved}
            onAgain={report.again}
          />
        ) : (
          <FormView key={round} {...{ profile, report }} level={headingLevel} />
        )}
      </div>
    </SpeechContext.Provider>
  )
}
