import type { Lang, Localized } from '@rake/core/words'
import { TextArea, TextInput } from '@rake/ui'
import type { Draft } from '../acts/use-draft.ts'
import { ownName } from '../social-report/state.ts'

/** The name of the field in which a text stands in one language. */
export type LocalizedName = `${string}-${Lang}`

export const localizedName = (name: string, lang: Lang): LocalizedName => `${name}-${lang}`

/** One text in several languages: a field of the draft for each. */
export function LocalizedFields(props: {
  readonly draft: Pick<Draft<LocalizedName>, 'field'>
  readonly name: string
  readonly label: string
  readonly languages: readonly Lang[]
  /** A single line rather than several. */
  readonly line?: boolean
}) {
  const { draft, name, label, languages, line } = props
  const Control = line ? TextInput : TextArea
  return (
    <fieldset className="desk-texts">
      <legend>{label}</legend>
      <div className="desk-texts-languages">
        {languages.map((lang) => (
          // The name of the language stands in itself, as does the text.
          <div key={lang} lang={lang}>
            <Control {...draft.field(localizedName(name, lang))} label={ownName(lang)} />
          </div>
        ))}
      </div>
    </fieldset>
  )
}

/** What was written of a text, without the languages in which nothing was. */
export function localizedIn(
  values: Readonly<Record<string, string>>,
  name: string,
  languages: readonly Lang[],
): Localized {
  return Object.fromEntries(
    languages.flatMap((lang) => {
      const said = values[localizedName(name, lang)]?.trim() ?? ''
      return said === '' ? [] : [[lang, said]]
    }),
  )
}
