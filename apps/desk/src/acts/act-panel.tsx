import { Notice } from '@rake/ui'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { hasStatus } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'

/** An act on its way to the server, as a mutation tells of it. */
interface Acting<Act> {
  readonly variables: Act | undefined
  readonly data: unknown
  readonly error: Error | null
  readonly isPending: boolean
  readonly reset: () => void
}

/** What the form of an act is handed, whatever the act. */
export interface OpenForm {
  readonly busy: boolean
  readonly onCancel: () => void
}

interface ActPanelProps<Type extends string> {
  /** The acts in groups, those that are waited for first. */
  readonly groups: readonly {
    readonly title?: string | undefined
    readonly types: readonly Type[]
    readonly primary?: boolean
  }[]
  readonly names: Readonly<Record<string, string>>
  readonly form: (type: Type, open: OpenForm) => ReactNode
  readonly acting: Acting<unknown>
  /** What is told of the act that was done. */
  readonly done: ReactNode
  /** What is told of a refusal, where there is more to say than the server's words. */
  readonly refused?: ReactNode
  /** What is told where there is nothing to do. */
  readonly none: string
  /** The id of the element where the focus goes after an act. */
  readonly focus: string
}

/** What the reader may do now, as buttons; the form of the open one stands right under its button. */
export function ActPanel<Type extends string>(props: ActPanelProps<Type>) {
  const { groups, names, form, acting, done, refused, none, focus } = props
  const { words } = useLanguage()
  const [open, setOpen] = useState<Type>()
  const { data } = acting
  // What changed stands on the page by the time that the focus goes there.
  useEffect(() => {
    if (data === undefined) return
    setOpen(undefined)
    document.getElementById(focus)?.focus()
  }, [data, focus])
  const toggle = (type: Type | undefined) => {
    acting.reset()
    setOpen(type)
  }
  const offered = groups.filter(({ types }) => types.length > 0)
  return (
    <section className="desk-acts" aria-labelledby="acts">
      <h2 id="acts">{words.acts.title}</h2>
      <div role="status">{data !== undefined && done}</div>
      {acting.error && (refused || <Refused error={acting.error} act={acting.variables} />)}
      {offered.map(({ title, types, primary = false }) => (
        <div key={title ?? ''}>
          {title && <h3>{title}</h3>}
          <ul className="desk-act-list">
            {types.map((type) => (
              <OneAct
                key={type}
                name={names[type] ?? type}
                primary={primary}
                isOpen={open === type}
                onToggle={() => toggle(open === type ? undefined : type)}
              >
                {(onCancel) => form(type, { busy: acting.isPending, onCancel })}
              </OneAct>
            ))}
          </ul>
        </div>
      ))}
      {offered.length === 0 && <p>{none}</p>}
    </section>
  )
}

function OneAct(props: {
  name: string
  primary: boolean
  isOpen: boolean
  onToggle: () => void
  children: (onCancel: () => void) => ReactNode
}) {
  const { name, primary, isOpen, onToggle, children } = props
  const formId = useId()
  const opener = useRef<HTMLButtonElement>(null)
  return (
    <li>
      <button
        ref={opener}
        type="button"
        className={`rake-button desk-opener${primary && !isOpen ? ' rake-primary' : ''}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? formId : undefined}
        onClick={onToggle}
      >
        {name}
      </button>
      {isOpen && (
        <div id={formId}>
          {children(() => {
            onToggle()
            opener.current?.focus()
          })}
        </div>
      )}
    </li>
  )
}

/** Why the act was not done. Words that were written for it are not lost: they can be copied. */
function Refused({ error, act }: { error: Error; act: unknown }) {
  const { words } = useLanguage()
  const told = useRef<HTMLDivElement>(null)
  const tooLate = hasStatus(error, 409)
  // The form that had the focus may be gone: what it was for can no longer be done.
  useEffect(() => {
    if (tooLate) told.current?.focus()
  }, [tooLate])
  if (!tooLate) return <ProblemNotice error={error} />
  const text = (act as { readonly text?: string } | undefined)?.text
  return (
    <div ref={told} tabIndex={-1}>
      <Notice tone="warning" role="alert" level={3} title={words.acts.tooLate}>
        <p>{words.acts.tooLateText}</p>
        {text && (
          <>
            <p>{words.acts.yourText}</p>
            <blockquote className="desk-written">{text}</blockquote>
          </>
        )}
      </Notice>
    </div>
  )
}
