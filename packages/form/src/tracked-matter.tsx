import type { RegionForm } from '@rake/core/region'
import { Button, Notice, Timeline, type TimelineItem, Words } from '@rake/ui'
import { type ReactNode, useState } from 'react'
import { AdditionForm } from './addition-form.tsx'
import { Channel } from './channel.tsx'
import type { Tracked, TrackedStep } from './client.ts'
import type { TrackedRegion } from './elsewhere.ts'
import { More } from './more.tsx'
import { type Speech, useSpeech } from './speech.tsx'
import { useAddition } from './use-addition.ts'
import { ViewHeading, type ViewLevel } from './view-heading.tsx'

/** How far a report has come, in plain words, what comes next, and every step so far; and the way to add to it. */
export function TrackedMatter(props: {
  api: string
  form: RegionForm
  receipt: string
  matter: Tracked
  /** The region of the report; undefined where it could not be fetched. */
  region: TrackedRegion | undefined
  level: ViewLevel
  /** Something was added: the matter is to be asked for anew. */
  onAdded: () => Promise<void>
  onAnother: () => void
}) {
  const { form, matter, region, level, onAdded, onAnother } = props
  const { profile } = form
  const speech = useSpeech()
  const { words, say, day } = speech
  const { add, next } = words.tracking
  const [added, setAdded] = useState<{ readonly times: number; readonly earlier: boolean }>()
  const times = added?.times ?? 0
  const addition = useAddition(props, async (earlier) => {
    await onAdded()
    setAdded({ times: times + 1, earlier })
  })
  const { title, text } = words.tracking.status[matter.status]
  const { asked, canAdd, history } = matter
  // The newest words to her, but for what she is asked: that stands by itself.
  const feedback = history.findLast(
    ({ type, words, purpose }) => words !== undefined && !purpose && type !== 'report.add',
  )
  const decision = history.findLast(({ route, by }) => route && by)
  const channel = region?.channels.find(({ id }) => id === matter.channel)
  const part = level === 1 ? 2 : 3
  const Part = `h${part}` as const
  return (
    <>
      <ViewHeading key={times} level={level} focused>
        {title}
      </ViewHeading>
      <div role="status">
        {added && (
          <Notice>
            <p>{added.earlier ? add.earlier : add.done}</p>
          </Notice>
        )}
      </div>
      <p className="rake-what">{text}</p>
      {asked && (
        <>
          <Notice level={part} title={words.askPurpose[asked.purpose]}>
            <blockquote>{asked.words}</blockquote>
          </Notice>
          <AdditionForm {...{ addition, profile }} label={add.answer} />
        </>
      )}
      {feedback && (
        <Notice level={part} title={words.tracking.feedback}>
          <blockquote>{feedback.words}</blockquote>
          <p className="rake-soft">
            {feedback.by && <Words of={say(feedback.by)} />} {day(feedback.day)}
          </p>
        </Notice>
      )}
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
        {matter.next && (
          <Fact name={next.name}>
            {next[matter.next.step]}
            {matter.next.day && <> {speech.fill(next.day, { day: day(matter.next.day) })}</>}
          </Fact>
        )}
        {matter.route && <Fact name={words.tracking.route}>{words.route[matter.route]}</Fact>}
        {decision?.by && (
          <Fact name={words.tracking.decidedBy}>
            <Words of={say(decision.by)} />
          </Fact>
        )}
        {matter.outcome && <Fact name={words.tracking.outcome}>{words.outcome[matter.outcome]}</Fact>}
        <Fact name={words.tracking.submitted}>
          <time dateTime={matter.submitted}>{day(matter.submitted)}</time>
        </Fact>
        {region && region.slug !== profile.slug && (
          <Fact name={words.tracking.region}>
            <Words of={region.name} />
          </Fact>
        )}
      </dl>
      {canAdd && !asked && (
        <div className="rake-asked">
          <More key={times} title={add.title} open={added?.earlier}>
            <AdditionForm {...{ addition, profile }} label={add.label} />
          </More>
        </div>
      )}
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

function itemsOf(matter: Tracked, speech: Speech, region: TrackedRegion | undefined): TimelineItem[] {
  const events: Readonly<Record<string, string>> = speech.words.event
  return matter.history.map((step, index) => ({
    id: String(index),
    title: events[step.type] ?? step.type,
    date: { dateTime: step.day, text: speech.day(step.day) },
    state: isOpen(matter) && index === matter.history.length - 1 ? 'current' : 'done',
    children: <Step of={step} region={region} />,
  }))
}

/** What was decided, who did, and the words to the reporter or from her. */
function Step({ of: step, region }: { of: TrackedStep; region: TrackedRegion | undefined }) {
  const { words, say } = useSpeech()
  const channel = region?.channels.find(({ id }) => id === step.channel)
  return (
    <>
      {step.route && <p>{words.route[step.route]}</p>}
      {step.outcome && <p>{words.outcome[step.outcome]}</p>}
      {step.purpose && <p>{words.askPurpose[step.purpose]}</p>}
      {channel && (
        <p>
          <Words of={channel.label} />
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
