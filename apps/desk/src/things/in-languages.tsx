import type { Localized } from '@rake/core/words'
import { ownName } from '../social-report/state.ts'

/** What was written, language by language. */
export function InLanguages({ title, text = {} }: { title?: Localized; text?: Localized | undefined }) {
  return Object.keys(title ?? text).map((lang) => (
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
