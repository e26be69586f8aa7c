import { waitingIn } from '@rake/core/words'
import { Button, Notice, Spinner } from '@rake/ui'
import { useEffect, useState } from 'react'
import { ReportForm } from '../report-form.tsx'
import { Tracking } from '../tracking.tsx'
import { useRegionForm } from '../use-region-form.ts'

/** What the attributes of the element say. */
export interface WidgetProps {
  readonly region: string
  readonly api: string
  readonly lang: string
  /** `false`: nothing is kept on the device. */
  readonly drafts: boolean
  /** The form is there to be filled in; told once for each region. */
  readonly onReady: () => void
  readonly onSubmitted: () => void
}

/** The whole widget of the element: fetches the region's form, then offers it and the tracking (VK-02). */
export function Widget({ region, api, lang, drafts, onReady, onSubmitted }: WidgetProps) {
  const [view, setView] = useState<'report' | 'track'>('report')
  const { form, failure, retry } = useRegionForm(api, region, lang)
  const waiting = waitingIn(lang)
  const slug = form?.profile.slug
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is not another form
  useEffect(() => {
    if (slug) onReady()
  }, [slug])
  return (
    <div className="rake" lang={waiting.lang}>
      {!form && !failure && <Spinner label={waiting.loading} />}
      {failure && (
        <Notice
          tone="error"
          role="alert"
          title={failure.type === 'lost' ? waiting.lost : failure.refusal.title}
        >
          <Button onClick={retry}>{waiting.retry}</Button>
          {/* What the page put into the tag for such a case. */}
          {!form && <slot />}
        </Notice>
      )}
      {form && (
        <>
          <nav className="rake-entries" aria-label={form.words.entries} lang={form.wordsLang}>
            <ul>
              {(['report', 'track'] as const).map((one) => (
                <li key={one}>
                  <button
                    type="button"
                    aria-current={one === view ? 'true' : undefined}
                    onClick={() => setView(one)}
                  >
                    {form.words[one]}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          {/* Both stay, so that a look at the tracking loses nothing of what was written. */}
          <div hidden={view !== 'report'}>
            <ReportForm key={region} {...{ form, api, drafts, onSubmitted }} />
          </div>
          <div hidden={view !== 'track'}>
            <Tracking key={region} {...{ form, api }} />
          </div>
        </>
      )}
    </div>
  )
}
