import { Button, Notice, Spinner } from '@rake/ui'
import { useState } from 'react'
import { client } from '../client.ts'
import { ReportForm } from '../report-form.tsx'
import { speechIn } from '../speech.tsx'
import { Tracking } from '../tracking.tsx'
import { useFetched } from '../use-fetched.ts'

/** What the attributes of the element say. */
export interface WidgetProps {
  readonly region: string
  readonly api: string
  readonly lang: string
  readonly onSubmitted: () => void
}

/** The whole widget of the element: fetches the region, then offers the form and the tracking (VK-02). */
export function Widget({ region, api, lang, onSubmitted }: WidgetProps) {
  const { words, own } = speechIn(lang)
  const [view, setView] = useState<'report' | 'track'>('report')
  const { result, retry } = useFetched(`${api} ${region}`, () => client(api, lang).profile(region))
  return (
    <div className="rake" lang={own}>
      {!result && <Spinner label={words.loading} />}
      {result && result.type !== 'done' && (
        <Notice
          tone="error"
          role="alert"
          title={result.type === 'lost' ? words.lost.title : result.refusal.title}
        >
          <Button onClick={retry}>{words.retry}</Button>
        </Notice>
      )}
      {result?.type === 'done' && (
        <>
          <nav className="rake-entries" aria-label={words.entries}>
            <ul>
              {(['report', 'track'] as const).map((one) => (
                <li key={one}>
                  <button
                    type="button"
                    aria-current={one === view ? 'true' : undefined}
                    onClick={() => setView(one)}
                  >
                    {words[one]}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          {/* Both stay, so that a look at the tracking loses nothing of what was written. */}
          <div hidden={view !== 'report'}>
            <ReportForm profile={result.value} {...{ api, lang, onSubmitted }} />
          </div>
          <div hidden={view !== 'track'}>
            <Tracking profile={result.value} {...{ api, lang }} />
          </div>
        </>
      )}
    </div>
  )
}
