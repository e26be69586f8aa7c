import type { Act, ActType } from '@rake/core/lifecycle'
import { useId, useRef } from 'react'
import type { Report } from '../../api.ts'
import { useLanguage } from '../../language.tsx'
import { actForms } from './forms.ts'

/** Acts as buttons; the form of the open one stands right under its button. */
export function ActGroup(props: {
  readonly title: string | undefined
  readonly types: readonly ActType[]
  readonly primary?: boolean
  readonly report: Report
  readonly open: ActType | undefined
  readonly busy: boolean
  readonly onToggle: (type: ActType | undefined) => void
  readonly send: (act: Act) => void
}) {
  const { title, types, ...rest } = props
  return (
    <>
      {title && <h3>{title}</h3>}
      <ul className="desk-act-list">
        {types.map((type) => (
          <OneAct key={type} type={type} {...rest} />
        ))}
      </ul>
    </>
  )
}

function OneAct(props: Omit<Parameters<typeof ActGroup>[0], 'title' | 'types'> & { type: ActType }) {
  const { type, primary, report, open, busy, onToggle, send } = props
  const { domain } = useLanguage()
  const formId = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const isOpen = open === type
  const Form = actForms[type]
  return (
    <li>
      <button
        ref={opener}
        type="button"
        className={`rake-button desk-opener${primary && !isOpen ? ' rake-primary' : ''}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? formId : undefined}
        onClick={() => onToggle(isOpen ? undefined : type)}
      >
        {domain.act[type]}
      </button>
      {isOpen && (
        <div id={formId}>
          <Form
            report={report}
            busy={busy}
            send={send}
            onCancel={() => {
              onToggle(undefined)
              opener.current?.focus()
            }}
          />
        </div>
      )}
    </li>
  )
}
