import { findPersonalData, type PersonalDataKind } from '@rake/core/report'
import { Tag, type Tone, Words } from '@rake/ui'
import { type KeyboardEvent, useId } from 'react'
import type { FreeText, TextsPage } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { useNames } from '../region/names.ts'

/** The colour of a state; it only repeats what its name says. */
const tones: Readonly<Record<FreeText['state'], Tone>> = {
  waiting: 'warning',
  approved: 'success',
  lapsed: 'error',
}

/** A text as it was written beside what would be published, and what can be done with it (VA-02). */
export function TextItem(props: {
  readonly text: FreeText
  readonly number: number
  readonly fields: TextsPage['fields']
  /** The id of its button, where the focus goes when it is its turn. */
  readonly buttonId: string
  readonly onApprove: () => void
  readonly onWithdraw: () => void
}) {
  const { text, number, fields, buttonId, onApprove, onWithdraw } = props
  const { words, domain, say, tell } = useLanguage()
  const { texts: w } = words
  const names = useNames()
  const id = useId()
  const isApproved = text.state === 'approved'
  const params = { number: String(number) }
  const hidden = findPersonalData(text.written)
  return (
    <li className="desk-text">
      <article aria-labelledby={id}>
        <div className="desk-text-head">
          <h3 id={id}>{tell(w.text, params)}</h3>
          <p>
            <Words of={say(fields[text.field] ?? {})} />
          </p>
          <p className="desk-line-tags">
            <Tag tone={tones[text.state]}>{w.state[text.state]}</Tag>
            {text.isPublic && <Tag tone="info">{w.isPublic}</Tag>}
            <Tag>{text.theme ? names.theme(text.theme) : domain.theme.unclassified}</Tag>
          </p>
        </div>
        {hidden.length === 0 ? (
          <Block id={`${id}-published`} title={w.asIs} lang={text.lang}>
            {text.written}
          </Block>
        ) : (
          <div className="desk-text-pair">
            <Block title={w.written} lang={text.lang}>
              <Marked text={text.written} spans={hidden} />
            </Block>
            <Block id={`${id}-published`} title={w.published} lang={text.lang}>
              {text.published}
            </Block>
            <p className="rake-hint">{tell(w.masked, { kinds: kindsIn(hidden, domain.personalData) })}</p>
          </div>
        )}
        <button
          id={buttonId}
          type="button"
          className={`rake-button ${isApproved ? 'rake-quiet' : 'rake-secondary'}`}
          aria-label={tell(isApproved ? w.withdrawNumber : w.approveNumber, params)}
          aria-describedby={`${id}-published`}
          // A key that is held down would approve one after the other unread.
          onKeyDown={(event: KeyboardEvent) => event.repeat && event.preventDefault()}
          onClick={isApproved ? onWithdraw : onApprove}
        >
          {isApproved ? w.withdraw : w.approve}
        </button>
      </article>
    </li>
  )
}

function Block(props: { id?: string; title: string; lang: string; children: React.ReactNode }) {
  const { id, title, lang, children } = props
  const { lang: own } = useLanguage()
  return (
    <div>
      <h4>{title}</h4>
      <p id={id} className="desk-written" lang={lang === own ? undefined : lang}>
        {children}
      </p>
    </div>
  )
}

type Spans = ReturnType<typeof findPersonalData>

/** The text with what will be masked marked in it. */
function Marked({ text, spans }: { text: string; spans: Spans }) {
  const ends = [0, ...spans.map(({ end }) => end)]
  return (
    <>
      {spans.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(ends[at], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}

/** What is masked, by its kinds: "puhelinnumero, henkilön nimi". */
function kindsIn(spans: Spans, names: Readonly<Record<PersonalDataKind, string>>): string {
  return [...new Set(spans.map(({ kind }) => names[kind]))].join(', ')
}
