import type { ActType } from '@rake/core/lifecycle'
import { Notice } from '@rake/ui'
import { ActPanel } from '../../acts/act-panel.tsx'
import type { Report } from '../../api.ts'
import { useLanguage } from '../../language.tsx'
import { historyHeading } from '../history.tsx'
import { actForms } from './forms.ts'
import { useAct } from './use-act.ts'

/** What the reader may do with the report now: what waits for her first. */
export function Acts({ report }: { report: Report }) {
  const { words, domain } = useLanguage()
  const acting = useAct(report.id)
  const { duties } = report
  const others = report.acts.filter((type) => !duties.includes(type))
  return (
    <ActPanel<ActType>
      groups={[
        { title: words.acts.duties, types: duties, primary: true },
        { title: duties.length > 0 ? words.acts.others : undefined, types: others },
      ]}
      names={domain.act}
      none={words.acts.none}
      acting={acting}
      done={acting.data && <Done fresh={acting.data} report={report} />}
      focus={historyHeading}
      form={(type, open) => {
        const Form = actForms[type]
        return <Form {...open} report={report} send={acting.mutate} />
      }}
    />
  )
}

function Done({ fresh, report }: { fresh: Report; report: Report }) {
  const { words, domain, tell } = useLanguage()
  const { type } = fresh.history.at(-1) ?? { type: '' }
  const undo = undoOf(type, report)
  return (
    <Notice
      tone="success"
      level={3}
      title={tell(words.acts.done, { event: domain.event[type as keyof typeof domain.event] })}
    >
      {undo && <p>{words.acts.undo[undo]}</p>}
    </Notice>
  )
}

/** How the act is taken back, where the reader may. */
function undoOf(type: string, { acts }: Report): 'reopen' | 'separate' | undefined {
  if (type === 'matter.join' && acts.includes('matter.separate')) return 'separate'
  const ended = type === 'matter.close' || type === 'matter.redirect'
  return ended && acts.includes('matter.reopen') ? 'reopen' : undefined
}
