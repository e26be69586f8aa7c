import type { TextRange } from './detector.ts'
import type { PersonalDataKind } from './detectors.ts'

/** What is personal in a sentence of the corpus: the kind, and the range without the marks around it. */
export interface MarkedSpan extends TextRange {
  readonly kind: PersonalDataKind
}

/** A sentence of the corpus, and everything personal in it. */
export interface MarkedText {
  readonly text: string
  readonly spans: readonly MarkedSpan[]
}

const kinds: Record<string, PersonalDataKind> = {
  code: 'personalIdentityCode',
  iban: 'iban',
  email: 'email',
  phone: 'phone',
  born: 'dateOfBirth',
  address: 'streetAddress',
  name: 'personName',
}

/**
 * Reads sentences, one on a line: `Hän asuu {address:Koulukatu 5}.` A line that begins with `#` is a heading.
 * A sentence without marks is a trap: it looks like personal data and is none.
 */
export function parseCorpus(lines: string): MarkedText[] {
  return lines
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parseLine)
}

function parseLine(line: string): MarkedText {
  let text = ''
  const spans: MarkedSpan[] = []
  for (const [, before = '', mark, marked = ''] of line.matchAll(/([^{]*)(?:\{(\w+):([^}]+)\})?/g)) {
    text += before
    if (mark === undefined) continue
    const kind = kinds[mark]
    if (!kind) throw new Error(`The corpus knows no mark "${mark}": ${line}`)
    spans.push({ start: text.length, end: text.length + marked.length, kind })
    text += marked
  }
  return { text, spans }
}
