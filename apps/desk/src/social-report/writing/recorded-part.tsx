import { TextArea } from '@rake/ui'
import type { Draft } from '../../api.ts'
import { useLanguage } from '../../language.tsx'
import { ownName } from '../state.ts'
import { useFieldError } from './field-errors.ts'
import { fieldOf } from './missing.ts'
import { recordedTexts, recordKey } from './recorded.ts'
import type { Writing } from './use-writing.ts'

/** What was recorded in one language, to be written in the others too. */
export function RecordedPart({ draft, writing }: { draft: Draft; writing: Writing }) {
  const { words, tell } = useLanguage()
  const errorOf = useFieldError()
  const { writing: w } = words.socialReport
  const { languages, translations } = writing.written
  const lacking = recordedTexts(draft)
    .map((one) => ({ ...one, others: languages.filter((lang) => one.texts[lang] === undefined) }))
    .filter(({ others }) => others.length > 0)
  if (lacking.length === 0) return null
  return (
    <section aria-labelledby="recorded">
      <h2 id="recorded">{w.recorded}</h2>
      <p>{w.recordedLead}</p>
      {lacking.map(({ path, texts, others }, nth) => {
        const key = recordKey(texts)
        return (
          <fieldset key={path.join()} className="desk-texts">
            <legend>{tell(w.recordedText, { nth: nth + 1 })}</legend>
            {Object.entries(texts).map(([lang, text]) => (
              <blockquote key={lang} lang={lang} className="desk-written">
                {text}
              </blockquote>
            ))}
            <div className="desk-texts-languages">
              {others.map((lang) => (
                <div key={lang} lang={lang}>
                  <TextArea
                    id={fieldOf(...path, lang)}
                    label={ownName(lang)}
                    rows={2}
                    value={translations[key]?.[lang] ?? ''}
                    error={errorOf(fieldOf(...path, lang))}
                    onChange={(text) =>
                      writing.change((before) => ({
                        ...before,
                        translations: {
                          ...before.translations,
                          [key]: { ...before.translations[key], [lang]: text },
                        },
                      }))
                    }
                  />
                </div>
              ))}
            </div>
          </fieldset>
        )
      })}
    </section>
  )
}
