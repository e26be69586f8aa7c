import { type Profile, type RegionForm, type Said, tellReceipt } from '@rake/core/region'
import { type Lang, type ReporterWords, reporterWords, waitingWords } from '@rake/core/words'
import type { Page } from 'playwright'
import { en, days as enDays } from '../../../../packages/server/src/words/en.ts'
import { fi, days as fiDays } from '../../../../packages/server/src/words/fi.ts'
import { sv, days as svDays } from '../../../../packages/server/src/words/sv.ts'
import { statementIn } from '../../../form/src/statement/words.ts'
import { appWords, nameOfLanguage } from '../../../form/src/words.ts'

const server = { fi: [fi, fiDays], sv: [sv, svDays], en: [en, enDays] }

/** Where texts are put together from others. */
const joints = [' · ', ' – ', /(?<=\.) /, /(?<=:) /, /(?<=^[^,]+), /]

/** A text of a page, and the language that it is read aloud in. */
interface PageText {
  readonly text: string
  readonly lang: string
}

/** Everything that the page says, drawn or only read aloud, with the language of the nearest `lang`. */
export async function textsOf(page: Page): Promise<PageText[]> {
  return page.evaluate(() => {
    const found: { text: string; lang: string }[] = []
    const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'label']
    function langOf(element: Element): string {
      const around = element.closest('[lang]')
      if (around) return around.getAttribute('lang') ?? ''
      const root = element.getRootNode()
      return root instanceof ShadowRoot ? langOf(root.host) : ''
    }
    function read(root: Document | ShadowRoot) {
      for (const element of root.querySelectorAll(root === document ? 'body *' : '*')) {
        if (element.closest('[hidden]') || ['SCRIPT', 'STYLE'].includes(element.tagName)) continue
        const lang = langOf(element)
        const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
        const said = attributes.map((name) => element.getAttribute(name) ?? '')
        for (const text of [...own.map((node) => node.textContent ?? ''), ...said]) {
          if (text.trim() !== '') found.push({ text: text.trim(), lang })
        }
        if (element.shadowRoot) read(element.shadowRoot)
      }
    }
    read(document)
    return found
  })
}

/**
 * Knows what is said in which language: a region's own texts and the names of its offices, and the texts of the
 * form, the app and the server.
 */
export function languageCheck(form: RegionForm, own: Profile) {
  const { posts, roles } = own
  const known = new Map<Lang, RegExp[]>()
  const add = (lang: Lang, text: string) => known.set(lang, [...(known.get(lang) ?? []), patternOf(text)])

  function collect(value: unknown, lang: Lang): void {
    if (typeof value === 'string') add(lang, value)
    else if (isShown(value)) add(value.lang, value.text)
    else if (typeof value === 'object' && value !== null)
      for (const one of Object.values(value)) collect(one, lang)
  }

  const { lang, wordsLang, profile } = form
  const spoken: Readonly<Record<Lang, ReporterWords>> = { ...reporterWords, ...own.words }
  collect(profile, wordsLang)
  collect(spoken[wordsLang], wordsLang)
  collect(tellReceipt(own, { submitted: '2026-03-02' }, lang), wordsLang)
  for (const { label = {} } of [...posts, ...roles])
    for (const [one, name] of Object.entries(label)) add(one, name)
  for (const one of profile.languages) {
    add(one, nameOfLanguage(one))
    // Where the browser does not know what a language calls itself, its code is shown.
    add(one, one.charAt(0).toUpperCase() + one.slice(1))
  }
  for (const [one, spoken] of Object.entries(server)) {
    collect(spoken, one)
    collect(appWords(one), one)
    collect(statementIn(one).words, one)
    collect(waitingWords[one as keyof typeof waitingWords], one)
  }

  /** Whether a text is one of its language, or put together from such. */
  function isKnown(text: string, lang: Lang): boolean {
    const trimmed = text.replace(/^[\s.,:–·*…]+|[\s.,:–·*…]+$/g, '')
    if (trimmed === '' || /^([\d\s.,:/–-]+|[0-9A-Z]{4}(-[0-9A-Z]{4,5}){3})$/.test(trimmed)) return true
    // A day as English readers write it.
    if (lang === 'en' && /^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(trimmed)) return true
    if ([text, trimmed].some((one) => known.get(lang)?.some((pattern) => pattern.test(one)))) return true
    return joints.some((joint) => {
      const parts = text.split(joint)
      return parts.length > 1 && parts.every((part) => isKnown(part, lang))
    })
  }

  return {
    /** The language of the document: what is asked for, where the region has it. */
    lang,
    /** The texts that are none of the language that they are marked as; `typed` are people's own words. */
    strangers: (texts: readonly PageText[], typed: readonly string[]) =>
      texts
        .filter(({ text, lang }) => !typed.some((own) => text.includes(own)) && !isKnown(text, lang))
        .map(({ text, lang }) => `${lang}: ${text}`),
  }
}

function isShown(value: unknown): value is Exclude<Said, string> {
  return typeof value === 'object' && value !== null && 'text' in value && 'lang' in value
}

/** `Lähetetty {day}` as a pattern; without its last full stop, which a page may leave out. */
function patternOf(text: string): RegExp {
  const parts = text.replace(/\.$/, '').split(/\{\w+\}/)
  return new RegExp(
    `^${parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.+')}\\.?$`,
    's',
  )
}
