import { Button, Card } from '@rake/ui'
import type { Draft } from '../../api.ts'
import { useLanguage } from '../../language.tsx'
import { focusSoon } from './focus-soon.ts'
import { fieldOf } from './missing.ts'
import { OrderButtons } from './order-buttons.tsx'
import { Quotes } from './quotes.tsx'
import { TextsField } from './texts-field.tsx'
import type { Writing } from './use-writing.ts'
import { freshKey, moved, type Written, type WrittenFinding } from './written.ts'

/** A theme with its figure: what was found under it, and what was quoted (SS-06). */
export function ThemePart(props: {
  readonly theme: Draft['themes'][number]
  readonly nth: number
  readonly period: string
  readonly writing: Writing
}) {
  const { theme, period, writing } = props
  const { words, lang, tell } = useLanguage()
  const { writing: w } = words.socialReport
  const { languages, findings } = writing.written
  const written = findings[theme.id] ?? []
  const name = theme.label[lang] ?? Object.values(theme.label)[0] ?? theme.id
  const put = (next: readonly WrittenFinding[]) => (before: Written) => ({
    ...before,
    findings: { ...before.findings, [theme.id]: next },
  })
  const fieldAt = (at: number) => fieldOf('findings', theme.id, at, languages[0] ?? '')
  const addId = fieldOf('findings', theme.id, 'add')
  return (
    <Card
      level={3}
      title={theme.figure.n === null ? name : tell(w.themeTitle, { theme: name, n: theme.figure.n })}
    >
      {written.map(({ key, text }, at) => {
        const finding = tell(w.finding, { nth: at + 1 })
        return (
          <TextsField
            key={key}
            path={['findings', theme.id, at]}
            label={finding}
            languages={languages}
            value={text}
            onChange={(next) =>
              writing.change(put(written.map((one) => (one.key === key ? { key, text: next } : one))))
            }
          >
            <OrderButtons
              name={`${finding}, ${name}`}
              at={at}
              of={written.length}
              onMove={(step) => {
                writing.change(put(moved(written, at, step)))
                focusSoon(fieldAt(at + step))
              }}
              onRemove={() => {
                writing.remove(finding, put(written.filter((one) => one.key !== key)))
                focusSoon(written.length > 1 ? fieldAt(Math.max(0, at - 1)) : addId)
              }}
            />
          </TextsField>
        )
      })}
      {written.length === 0 && <p className="desk-soft">{w.noFindings}</p>}
      <button
        type="button"
        id={addId}
        className="rake-button rake-secondary"
        aria-label={`${w.addFinding}: ${name}`}
        onClick={() => {
          writing.change(put([...written, { key: freshKey(written), text: {} }]))
          focusSoon(fieldAt(written.length))
        }}
      >
        {w.addFinding}
      </button>
      <Quotes theme={theme.id} name={name} period={period} writing={writing} />
    </Card>
  )
}

/** Themes under which there is something written, but no report any more: it is moved or taken out by hand. */
export function StrayTheme(props: {
  readonly theme: string
  readonly name: string
  readonly writing: Writing
}) {
  const { theme, name, writing } = props
  const { words, tell } = useLanguage()
  const { writing: w } = words.socialReport
  const { findings, quotes } = writing.written
  return (
    <Card level={3} title={tell(w.strayTitle, { theme: name })}>
      <p>{w.strayText}</p>
      <ul>
        {(findings[theme] ?? []).flatMap(({ key, text }) =>
          Object.entries(text).map(([lang, said]) => (
            <li key={`${key} ${lang}`} lang={lang} className="desk-written">
              {said}
            </li>
          )),
        )}
      </ul>
      <Button
        onClick={() =>
          writing.remove(name, (before) => ({
            ...before,
            findings: { ...findings, [theme]: [] },
            quotes: { ...quotes, [theme]: [] },
          }))
        }
      >
        {w.strayRemove}
      </Button>
    </Card>
  )
}
