import type { Localized } from '@rake/core/words'
import { useRegion } from '../region/region.ts'
import { ownName } from '../social-report/state.ts'

/** What was written, language by language in the region's order. */
export function InLanguages({ title, text = {} }: { title?: Localized; text?: Localized | undefined }) {
  const { profile } = useRegion()
  const written = Object.keys(title ?? text)
  const languages = new Set([...profile.languages.filter((lang) => written.includes(lang)), ...written])
  return [...languages].map((lang) => (
    <div key={lang} lang={lang}>
      <h3>{ownName(lang)}</h3>
      {title && (
        <p>
          <strong>{title[lang]}</strong>
        </p>
      )}
      {text[lang] && <p className="desk-written">{text[lang]}</p>}
    </div>
  ))
}
