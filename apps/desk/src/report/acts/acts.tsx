import type { Act, ActType } from '@rake/core/lifecycle'
import { Notice } from '@rake/ui'
import { useEffect, useRef, useState } from 'react'
import { hasStatus, type Report } from '../../api.ts'
import { useLanguage } from '../../language.tsx'
import { ProblemNotice } from '../../page/problem-notice.tsx'
import { historyHeading } from '../history.tsx'
import { ActGroup } from './act-group.tsx'
import { useAct } from './use-act.ts'

/** What the reader may do with the report now: what waits for her first. One form is open at a time. */
export function Acts({ report }: { report: Report }) {
  const { words, domain, tell } = useLanguage()
  const [open, setOpen] = useState<ActType>()
  const [done, setDone] = useState<Report>()
  const act = useAct(report.id, (fresh) => {
    setOpen(undefined)
    setDone(fresh)
  })
  // The history has got its new line by the time that the focus goes there.
  useEffect(() => {
    if (done) document.getElementById(historyHeading)?.focus()
  }, [done])

  const group = {
    report,
    open,
    busy: act.isPending,
    onToggle: (type: ActType | undefined) => {
      act.reset()
      setDone(undefined)
      setOpen(type)
    },
    send: (sent: Act) => act.mutate(sent),
  }
  const { duties } = report
  const others = report.acts.filter((type) => !duties.includes(type))
  const last = done?.history.at(-1)
  return (
    <section className="desk-acts" aria-labelledby="acts">
      <h2 id="acts">{words.acts.title}</h2>
      <div role="status">
        {last && (
          <Notice
            tone="success"
            level={3}
            title={tell(words.acts.done, { event: domain.event[last.type as keyof typeof domain.event] })}
          >
            {undoOf(last.type, report) && <p>{words.acts.undo[undoOf(last.type, report) ?? 'reopen']}</p>}
          </Notice>
        )}
      </div>
      {act.error && <Refused error={act.error} act={act.variables} />}
      {duties.length > 0 && <ActGroup {...group} title={words.acts.duties} types={duties} primary />}
      {others.length > 0 && (
        <ActGroup {...group} title={duties.length > 0 ? words.acts.others : undefined} types={others} />
      )}
      {report.acts.length === 0 && <p>{words.acts.none}</p>}
    </section>
  )
}

/** How the act is taken back, where the reader may. */
function undoOf(type: string, { acts }: Report): 'reopen' | 'separate' | undefined {
  if (type === 'matter.join' && acts.includes('matter.separate')) return 'separate'
  const ended = type === 'matter.close' || type === 'matter.redirect'
  return ended && acts.includes('matter.reopen') ? 'reopen' : undefined
}

/** Why the act was not done. Words that were written for it are not lost: they can be copied. */
function Refused({ error, act }: { error: Error; act: Act | undefined }) {
  const { words } = useLanguage()
  const told = useRef<HTMLDivElement>(null)
  const tooLate = hasStatus(error, 409)
  // The form that had the focus may be gone: what it was for can no longer be done.
  useEffect(() => {
    if (tooLate) told.current?.focus()
  }, [tooLate])
  if (!tooLate) return <ProblemNotice error={error} />
  return (
    <div ref={told} tabIndex={-1}>
      <Notice tone="warning" role="alert" level={3} title={words.acts.tooLate}>
        <p>{words.acts.tooLateText}</p>
        {act && 'text' in act && act.text && (
          <>
            <p>{words.acts.yourText}</p>
            <blockquote className="desk-written">{act.text}</blockquote>
          </>
        )}
      </Notice>
    </div>
  )
}
