import { Tag, type Wording, Words } from '@rake/ui'
import type { ReactNode } from 'react'
import type { Report } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { useNames } from '../region/names.ts'
import { handlingTone } from '../region/tones.ts'

/** Where the report stands, at a glance. */
export function Glance({ report: { state, named, reporter, answers } }: { report: Report }) {
  const { words, domain, say } = useLanguage()
  const names = useNames()
  const { report: w } = words
  return (
    <section className="desk-glance" aria-labelledby="glance">
      <h2 id="glance" className="rake-unseen">
        {w.glance}
      </h2>
      <dl>
        <Fact name={w.handling}>
          <Tag tone={handlingTone(state.handling)}>{names.handling(state.handling)}</Tag>
        </Fact>
        <Fact name={w.route}>{state.route ? names.route(state.route) : undefined}</Fact>
        <Fact name={w.owner}>{state.owner && <Words of={say(state.owner.name)} />}</Fact>
        {state.outcome && <Fact name={w.outcome}>{names.outcome(state.outcome)}</Fact>}
        {state.channel && <Fact name={w.channel}>{<Words of={names.channel(state.channel)} />}</Fact>}
        <Fact name={w.theme}>
          {state.theme ? <Words of={names.theme(state.theme)} /> : domain.theme.unclassified}
        </Fact>
        <Fact name={w.feedback}>{domain.feedback[state.feedback as keyof typeof domain.feedback]}</Fact>
        <Fact name={w.reporter}>{reporter ?? (named ? w.named : w.anonymous)}</Fact>
        {answers?.available === true && <Fact name={w.help}>{w.available}</Fact>}
        {state.dialogue === 'asked' && <Fact name={w.dialogue}>{domain.dialogue.asked}</Fact>}
      </dl>
    </section>
  )
}

function Fact({ name, children }: { name: Wording; children: ReactNode }) {
  const { words } = useLanguage()
  return (
    <div>
      <dt>
        <Words of={name} />
      </dt>
      <dd>{children ?? <span className="desk-soft">{words.report.notYet}</span>}</dd>
    </div>
  )
}
