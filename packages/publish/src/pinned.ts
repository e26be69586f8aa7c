import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/**
 * An office file as it is made again from the same input: every time in it is the day of publication, ids that were
 * drawn by chance or counted since the program began are counted in their order, and the order of its parts is
 * kept. Files inside it, such as the sheet behind a chart, are pinned too.
 *
 * @param day `YYYY-MM-DD`
 */
export function pinned(file: Uint8Array, day: string): Uint8Array {
  const contents = Object.entries(unzipSync(file))
  const ids = chanceIds(contents)
  const parts: Zippable = {}
  for (const [name, content] of contents) {
    if (/\.(?:xlsx|docx)$/.test(name)) parts[name] = pinned(content, day)
    else parts[name] = /\.(?:xml|rels)$/.test(name) ? pinnedXml(content, ids, day) : content
  }
  return zipped(parts, day)
}

/**
 * A zip file that is the same from the same parts, dated to the day.
 *
 * @param day `YYYY-MM-DD`
 */
export function zipped(parts: Zippable, day: string): Uint8Array {
  // A zip keeps local time without a zone: the same numbers are to stand there wherever this runs.
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return zipSync(parts, { mtime: new Date(year, month - 1, date) })
}

type Part = readonly [name: string, content: Uint8Array]

/** Ids of relationships that were drawn by chance → those that take their place. */
function chanceIds(parts: readonly Part[]): ReadonlyMap<string, string> {
  const drawn = parts
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([, content]) => [...strFromU8(content).matchAll(/ Id="(rId[\w-]{21})"/g)])
    .flatMap(([, id]) => id ?? [])
  return new Map([...new Set(drawn)].map((id, at) => [id, `rIdPinned${at + 1}`]))
}

function pinnedXml(content: Uint8Array, ids: ReadonlyMap<string, string>, day: string): Uint8Array {
  let drawings = 0
  const xml = strFromU8(content)
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
    .replaceAll(/(?<=")rId[\w-]{21}(?=")/g, (id) => ids.get(id) ?? id)
    .replaceAll(/(?<=<wp:docPr id=")\d+(?=")/g, () => String(++drawings))
  return strToU8(xml)
}
