import { langOf, plainText, type Wording } from './wording.tsx'

/** The languages a page can be read in. */
export interface LanguageSwitchProps {
  /** The name of the navigation, in the language of the page. */
  readonly label: Wording
  /** Each with its own name in itself, and an address where the other language is another page. */
  readonly languages: readonly { readonly lang: string; readonly name: string; readonly href?: string }[]
  /** The language of the page. */
  readonly current: string
  /** Called for a language without an address. */
  readonly onPick?: ((lang: string) => void) | undefined
}

/** Links or buttons, each in the language that it leads to. */
export function LanguageSwitch({ label, languages, current, onPick }: LanguageSwitchProps) {
  return (
    <nav className="rake-languages" aria-label={plainText(label)} lang={langOf(label)}>
      <ul>
        {languages.map(({ lang, name, href }) => {
          const common = { lang, 'aria-current': lang === current ? ('true' as const) : undefined }
          return (
            <li key={lang}>
              {href ? (
                <a {...common} href={href} hrefLang={lang}>
                  {name}
                </a>
              ) : (
                <button {...common} type="button" onClick={() => onPick?.(lang)}>
                  {name}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
