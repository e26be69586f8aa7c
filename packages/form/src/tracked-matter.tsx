import type { PublicProfile } from '@rake/core/region'
import { Button, Notice, Timeline, type TimelineItem, Words } from '@rake/ui'
import type { ReactNode } from 'react'
import { Channel } from './channel.tsx'
import type { Tracked, TrackedStep } from './client.ts'
import { writtenDay } from './day.ts'
import { type Speech, useSpeech } from './speech.tsx'
import { ViewHeading, type ViewLevel } from './view-heading.tsx'

/** How far a report has come, in plain words, and every step so far. */
export function TrackedMatter(props: {
  matter: Tracked
  /** The region of the report; undefined where it could not be fetched. */
  region: PublicProfile | undefined
  /** Whether the region is another than the page's. */
  isElsewhere: boolean
  level: ViewLevel
  onAnother: () => void
}) {
  const { matter, region, isElsewhere, level, onAnother } = props
  const speech = useSpeech()
  const { words, domain, say } = speech
  const { title, text } = words.tracking.status[matter.status]
  const channel = region?.channels.find(({ id }) => id === matter.channel)
  const Part = level === 1 ? 'h2' : 'h3'
  return (
    <>
      <ViewHeading level={level} focused>
        {title}
      </ViewHeading>
      <p className="rake-what">{text}</p>
      {matter.shared && (
        <Notice>
          <p>{words.tracking.shared}</p>
        </Notice>
      )}
      {channel && (
        <Notice>
          <Channel of={channel} />
        </Notice>
      )}
      <dl className="rake-facts">
        {matter.route && <Fact name={words.tracking.route}>{domain.route[matter.route]}</Fact>}
        {matter.outcome && <Fact name={words.tracking.outcome}>{domain.outcome[matter.outcome]}</Fact>}
        <Fact name={words.tracking.submitted}>
          <time dateTime={matter.submitted}>{writtenDay(matter.submitted)}</time>
        </Fact>
        {isElsewhere && region && (
          <Fact name={words.tracking.region}>
            <Words of={say(region.name)} />
          </Fact>
        )}
      </dl>
      <Part>{words.tracking.history}</Part>
      <Timeline label={words.tracking.history} items={itemsOf(matter, speech, region)} />
      <div className="rake-actions">
        <Button onClick={onAnother}>{words.tracking.another}</Button>
      </div>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Whether somebody still goes on with it. */
function isOpen({ status }: Tracked): boolean {
  return status !== 'closed' && status !== 'redirected'
}

function itemsOf(matter: Tracked, speech: Speech, region: PublicProfile | undefined): TimelineItem[] {
  const events: Readonly<Record<string, string>> = speech.domain.event
  return matter.history.map((step, index) => ({
    id: String(index),
    title: events[step.type] ?? step.type,
    date: { dateTime: step.day, text: writtenDay(step.day) },
    state: isOpen(matter) && index === matter.history.length - 1 ? 'current' : 'done',
    children: <Step of={step} region={region} />,
  }))
}

/** What was decided, who did, and the words to the reporter. */
function Step({ of: step, region }: { of: TrackedStep; region: PublicProfile | undefined }) {
  const { domain, say } = useSpeech()
  const channel = region?.channels.find(({ id }) => id === step.channel)
  return (
    <>
      {step.route && <p>{domain.route[step.route]}</p>}
      {step.outcome && <p>{domain.outcome[step.outcome]}</p>}
      {channel && (
        <p>
          <Words of={say(channel.label)} />
        </p>
      )}
      {step.by && (
        <p className="rake-soft">
          <Words of={say(step.by)} />
        </p>
      )}
      {step.words !== undefined && <blockquote>{step.words}</blockquote>}
    </>
  )
}
