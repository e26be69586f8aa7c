import type { RegionForm } from '@rake/core/region'
import { Notice, Words } from '@rake/ui'
import { useSpeech } from './speech.tsx'

type Openings = Pick<RegionForm['profile'], 'alwaysOpen' | 'campaigns'>

/** Whether a report is taken on that day (`YYYY-MM-DD`): always, or while a campaign is open (PO-01). */
export function isFormOpen({ alwaysOpen, campaigns }: Openings, today: string): boolean {
  if (alwaysOpen !== false) return true
  return Boolean(
    campaigns?.some(({ windows }) => windows.some(({ from, to }) => from <= today && today <= to)),
  )
}

/**
 * Where reports are taken in campaigns only: until when this one is open, or when the next one opens and when
 * the results of the last one come (PO-01, PO-07).
 */
export function Opening(props: { of: Openings; today: string; isOpen: boolean }) {
  const { of: openings, today, isOpen } = props
  const { words, fill, day } = useSpeech()
  if (!words.opening) return null
  const { closed, until, next, ready } = words.opening
  const lines = openings.campaigns?.flatMap(({ id, label, windows, ready: due }) => {
    const window = windows.find(({ to }) => today <= to)
    return [
      !isOpen && due && <p key={`${id}-ready`}>{fill(ready, { day: day(due) })}</p>,
      window && (
        <p key={id}>
          <Words of={label} />:{' '}
          {fill(window.from <= today ? until : next, {
            day: day(window.from),
            last: day(window.to),
          })}
        </p>
      ),
    ]
  })
  return isOpen ? lines : <Notice title={closed}>{lines}</Notice>
}
