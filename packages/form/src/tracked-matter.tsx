import type { RegionForm, Said } from '@rake/core/region'
import { Button, Notice, plainText, Timeline, Words } from '@rake/ui'
import { useState } from 'react'
import { AdditionForm } from './addition-form.tsx'
import { Channel } from './channel.tsx'
import type { Tracked } from './client.ts'
import { More } from './more.tsx'
import { useSpeech } from './speech.tsx'
import { useAddition } from './use-addition.ts'
import { ViewHeading, type ViewLevel } from './view-heading.tsx'

/** How far a report has come, in plain words, what comes next, and every step so far; and the way to add to it. */
export function TrackedMatter(props: {
  api: string
  form: RegionForm
  receipt: string
  matter: Tracked
  level: ViewLevel
  /** Something was added: the matter is to be asked for anew. */
  onAdded: () => Promise<void>
  onAnother: () => void
}) {
  const { form, matter, level, onAdded, onAnother } = props
  const { profile } = form
  const { words } = useSpeech()
  const steps = words.tracking.history
  const [added, setAdded] = useState<{ readonly times: number; readonly earlier: boolean }>()
  const times = added?.times ?? 0
  const addition = useAddition(props, async (earlier) => {
    await onAdded()
    setAdded({ times: times + 1, earlier })
  })
  const { told, asked, canAdd, history, status } = matter
  const { add, shared, channel, feedback, facts } = told
  const isOpen = status !== 'closed' && status !== 'redirected'
  const part = level === 1 ? 2 : 3
  const Part = `h${part}` as const
  return (
    <>
      <ViewHeading key={times} level={level} focused>
        {told.title}
      </ViewHeading>
      <div role="status">
        {added && (
          <Notice>
            <p>
              <Words of={added.earlier ? add.earlier : add.done} />
            </p>
          </Notice>
        )}
      </div>
      <p className="rake-what">
        <Words of={told.text} />
      </p>
      {asked && (
        <>
          <Notice level={part} title={told.asked}>
            <blockquote>{asked.words}</blockquote>
          </Notice>
          <AdditionForm {...{ addition, profile, add }} label={add.answer} />
        </>
      )}
      {feedback && (
        <Notice level={part} title={feedback.title}>
          <blockquote>{feedback.words}</blockquote>
          <Soft of={feedback.by} note={feedback.day} />
        </Notice>
      )}
      {shared && (
        <Notice>
          <p>
            <Words of={shared} />
          </p>
        </Notice>
      )}
      {channel && (
        <Notice>
          <Channel of={channel} />
        </Notice>
      )}
      <dl className="rake-facts">
        {(matter.region === profile.slug ? facts : [...facts, told.region]).map(({ name, text, day }) => (
          <div key={plainText(name)}>
            <dt>
              <Words of={name} />
            </dt>
            <dd>
              {day ? (
                <time dateTime={day}>
                  <Words of={text} />
                </time>
              ) : (
                <Words of={text} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {canAdd && !asked && (
        <div className="rake-asked">
          <More key={times} title={add.title} open={added?.earlier}>
            <AdditionForm {...{ addition, profile, add }} label={add.label} />
          </More>
        </div>
      )}
      <Part>{steps}</Part>
      <Timeline
        label={steps}
        items={told.steps.map(({ title, day, notes, by }, nth) => ({
          id: String(nth),
          title,
          date: { dateTime: history[nth]?.day ?? '', text: day },
          state: isOpen && nth === history.length - 1 ? 'current' : 'done',
          children: (
            <>
              {notes.map((note) => (
                <p key={plainText(note)}>
                  <Words of={note} />
                </p>
              ))}
              <Soft of={by} />
              {history[nth]?.words !== undefined && <blockquote>{history[nth].words}</blockquote>}
            </>
          ),
        }))}
      />
      <div className="rake-actions">
        <Button onClick={onAnother}>{words.tracking.another}</Button>
      </div>
    </>
  )
}

/** Who, and what goes with it, in the margin of what is said. */
function Soft({ of, note }: { of: Said | undefined; note?: string }) {
  return (
    (of || note) && (
      <p className="rake-soft">
        {of && <Words of={of} />}
        {note && ` ${note}`}
      </p>
    )
  )
}
