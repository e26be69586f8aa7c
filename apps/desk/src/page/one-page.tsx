import type { Wording } from '@rake/ui'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { RegionPage } from '../region/region-page.tsx'
import { type Fact, Glance } from './glance.tsx'
import { Loaded } from './loaded.tsx'

/** What stands on the page of one thing. */
interface Parts {
  readonly glance: readonly Fact[]
  /** What it says. */
  readonly main: ReactNode
  /** What can be done with it. */
  readonly acts: ReactNode
  /** What has happened to it. */
  readonly past: ReactNode
}

/** The page of one report, social report, proposal or statement: the same things in the same places. */
export function OnePage<One>(props: {
  readonly of: UseQueryResult<One>
  readonly title: Wording
  readonly lead?: Wording | undefined
  readonly back: { readonly href: string; readonly text: string }
  readonly parts: (one: One) => Parts
}) {
  const { of, title, lead, back, parts } = props
  return (
    <RegionPage title={title} lead={lead}>
      <p className="desk-back">
        <Link href={back.href}>{back.text}</Link>
      </p>
      <Loaded of={of}>
        {(one) => {
          const { glance, main, acts, past } = parts(one)
          return (
            <div className="desk-report">
              <Glance facts={glance} />
              <div className="desk-report-main">{main}</div>
              {acts}
              <div className="desk-report-past">{past}</div>
            </div>
          )
        }}
      </Loaded>
    </RegionPage>
  )
}
