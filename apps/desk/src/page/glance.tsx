import { type Wording, Words } from '@rake/ui'
import type { ReactNode } from 'react'
import { useLanguage } from '../language.tsx'

/** What is known of something: a name, and what it is; not yet, where there is nothing. */
export interface Fact {
  readonly name: Wording
  readonly text: ReactNode
}

/** Where something stands, at a glance. */
export function Glance({ facts }: { facts: readonly Fact[] }) {
  const { words } = useLanguage()
  return (
    <section className="desk-glance" aria-labelledby="glance">
      <h2 id="glance" className="rake-unseen">
        {words.report.glance}
      </h2>
      <dl>
        {facts.map(({ name, text }) => (
          <div key={typeof name === 'string' ? name : name.text}>
            <dt>
              <Words of={name} />
            </dt>
            <dd>{text ?? <span className="desk-soft">{words.report.notYet}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
