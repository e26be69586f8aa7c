import type { Entry } from '../api.ts'
import type { NamedReceiver } from '../things/use-receiver-name.ts'

/** To whom a social report has been presented, by its history; each once, the first one first. */
export function presentedTo(history: readonly Pick<Entry, 'type' | 'details'>[]): NamedReceiver[] {
  const given = history.flatMap(({ type, details: { body, unit } }): NamedReceiver[] => {
    if (type !== 'socialReport.present') return []
    return [unit === undefined ? { body: String(body) } : { unit: String(unit) }]
  })
  return [...new Map(given.map((one) => [JSON.stringify(one), one])).values()]
}

/** The sources that stand beside a social report, by its history, the first added first. */
export function sourcesIn(
  history: readonly Pick<Entry, 'type' | 'details' | 'words'>[],
): { readonly id: string; readonly title: string }[] {
  const sources = new Map<string, string>()
  for (const { type, details, words } of history) {
    const id = String(details.source)
    if (type === 'source.add') sources.set(id, words.title ?? id)
    if (type === 'source.remove') sources.delete(id)
  }
  return [...sources].map(([id, title]) => ({ id, title }))
}

/** An id for another source that none of the earlier ones has had. */
export function freshSourceId(history: readonly Pick<Entry, 'type' | 'details'>[]): string {
  const added = history.filter(({ type }) => type === 'source.add')
  const taken = new Set(added.map(({ details }) => details.source))
  let number = added.length + 1
  while (taken.has(`lahde-${number}`)) number++
  return `lahde-${number}`
}

/** The versions that have been published, the first one first, each with the document that was approved for it. */
export function versionsIn(history: readonly Pick<Entry, 'type' | 'day' | 'details'>[]): {
  readonly version: number
  readonly day: string
  readonly audience: string
  readonly document: string
}[] {
  let document = ''
  return history
    .flatMap(({ type, day, details }) => {
      if (type === 'socialReport.submit') document = String(details.document)
      return type === 'socialReport.publish' ? [{ day, audience: String(details.audience), document }] : []
    })
    .map((one, index) => ({ version: index + 1, ...one }))
}
