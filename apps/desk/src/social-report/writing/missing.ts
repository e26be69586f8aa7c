import type { SocialReport } from '@rake/core/document'
import { findPersonalData, type PersonalDataKind } from '@rake/core/report'
import type { Lang, Localized } from '@rake/core/words'
import type { PartProblem } from '../../api.ts'

/** What is read of a problem. */
type Problem = Pick<PartProblem, 'path' | 'code'>

/** A part of the report in which something is missing or wrong. */
type Part =
  | 'title'
  | 'method'
  | 'coverage'
  | 'suppression'
  | 'finding'
  | 'quote'
  | 'proposal'
  | 'owner'
  | 'presentation'
  | 'source'
  | 'statement'
  | 'recorded'
  | 'figures'

/** What is the matter there. */
type Matter =
  | 'empty'
  | 'language'
  | 'personalData'
  | 'unreadable'
  | 'notApproved'
  | 'notPublished'
  | 'outcome'
  | 'day'
  | 'stale'

/** One thing to be mended before the report can go on, and where. */
export interface Missing {
  /** The id of the field that mends it; absent where no field does. */
  readonly field?: string
  readonly part: Part
  readonly matter: Matter
  /** The theme that it is under. */
  readonly theme?: string
  /** Its place among its like, 1 the first. */
  readonly nth?: number
  /** The languages that it is about. */
  readonly languages?: readonly Lang[]
  /** What it seems to tell of somebody. */
  readonly kinds?: readonly PersonalDataKind[]
}

/** The id of the field in which the text at a path of the document is written. */
export function fieldOf(...path: readonly (string | number)[]): string {
  return `written-${path.join('-')}`
}

/** What the server says against a document, in terms of the fields in which it is written; each thing once. */
export function missingIn(document: SocialReport, problems: readonly Problem[]): Missing[] {
  const all = problems.map((problem) => missingOf(document, problem))
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}

function missingOf(document: SocialReport, { path, code }: Problem): Missing {
  const [part, ...rest] = path
  switch (part) {
    case 'title':
    case 'method':
      return textMatter(document, document[part], code, [part], rest, { part })
    case 'coverage':
    case 'suppression':
      if (rest[0] !== 'note') break
      return textMatter(document, document[part].note, code, [part], rest.slice(1), { part })
    case 'themes':
      return missingInTheme(document, rest, code) ?? stale
    case 'proposals':
      return missingInProposal(document, rest, code) ?? stale
    case 'presentations':
      return missingInPresentation(document, rest, code) ?? stale
    case 'views':
    case 'earlier':
      return missingInRecord(document, path, code)
    case 'sources':
      return { part: 'source', matter: 'personalData', nth: Number(rest[0] ?? 0) + 1 }
    case 'statements':
      return { part: 'statement', matter: 'notPublished', nth: Number(rest[0] ?? 0) + 1 }
  }
  return stale
}

/** Whatever else is wrong, no writing can mend: the figures under it are not those that stand now. */
const stale: Missing = { part: 'figures', matter: 'stale' }

function missingInTheme(
  document: SocialReport,
  [at, what, nth, ...rest]: readonly (string | number)[],
  code: string,
): Missing | undefined {
  const theme = document.themes[Number(at)]
  if (!theme || typeof nth !== 'number') return undefined
  const place = { theme: theme.id, nth: nth + 1 }
  const field = [theme.id, nth]
  if (what === 'quotes') {
    return { field: fieldOf('quotes', ...field), part: 'quote', matter: 'notApproved', ...place }
  }
  if (what !== 'findings') return undefined
  const text = theme.findings[nth]
  return textMatter(document, text, code, ['findings', ...field], rest, { part: 'finding', ...place })
}

function missingInProposal(
  document: SocialReport,
  [nth, what, ...rest]: readonly (string | number)[],
  code: string,
): Missing | undefined {
  const proposal = document.proposals[Number(nth)]
  if (!proposal) return undefined
  const place = { nth: Number(nth) + 1 }
  const field = ['proposals', proposal.id] as const
  if (what === 'text')
    return textMatter(document, proposal.text, code, field, rest, { part: 'proposal', ...place })
  if (what === 'owner')
    return textMatter(document, proposal.owner, code, [...field, 'owner'], rest, { part: 'owner', ...place })
  if (what === 'outcome')
    return { field: fieldOf(...field, 'outcome'), part: 'proposal', matter: 'outcome', ...place }
  return undefined
}

function missingInPresentation(
  document: SocialReport,
  [nth, what, ...rest]: readonly (string | number)[],
  code: string,
): Missing | undefined {
  const presentation = document.presentations[Number(nth)]
  if (!presentation) return undefined
  const place = { part: 'presentation', nth: Number(nth) + 1 } as const
  const field = ['presentations', Number(nth)]
  if (what === 'day') return { field: fieldOf(...field, 'day'), matter: 'day', ...place }
  return textMatter(document, presentation.to, code, field, rest, place)
}

/** A text that somebody recorded: it is written in the other languages beside. */
function missingInRecord(document: SocialReport, path: readonly (string | number)[], code: string): Missing {
  const isInOne = document.languages.includes(String(path.at(-1)))
  const text = isInOne ? path.slice(0, -1) : path
  const texts = text.reduce<unknown>((value, step) => (value as Record<string, unknown>)?.[step], document)
  const rest = isInOne ? path.slice(-1) : []
  return textMatter(document, texts as Localized | undefined, code, text, rest, { part: 'recorded' })
}

/** What is the matter with a text in several languages: missing altogether or in some, or not fit in one. */
function textMatter(
  { languages }: SocialReport,
  texts: Localized | undefined,
  code: string,
  field: readonly (string | number)[],
  [lang]: readonly (string | number)[],
  place: Pick<Missing, 'part' | 'theme' | 'nth'>,
): Missing {
  if (typeof lang === 'string') {
    const base = { field: fieldOf(...field, lang), ...place, languages: [lang] }
    if (code !== 'personalData') return { ...base, matter: 'unreadable' }
    const kinds = [...new Set(findPersonalData(texts?.[lang] ?? '').map(({ kind }) => kind))]
    return { ...base, matter: 'personalData', kinds }
  }
  const lacking = languages.filter((one) => texts?.[one] === undefined)
  const first = { field: fieldOf(...field, lacking[0] ?? languages[0] ?? ''), ...place }
  return lacking.length === languages.length
    ? { ...first, matter: 'empty' }
    : { ...first, matter: 'language', languages: lacking }
}
