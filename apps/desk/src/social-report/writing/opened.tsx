import { helsinkiDate, type Instant } from '@rake/core/clock'
import { Button, Notice } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Draft, ProposalLine, SocialReportView } from '../../api.ts'
import { writtenDay, writtenTime } from '../../dates.ts'
import { useLanguage } from '../../language.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { documentQuery, proposalsQuery } from '../../queries.ts'
import { useRegion } from '../../region/region.ts'
import { Editor } from './editor.tsx'
import { goesOnWith, type Kept, keptWritten } from './kept.ts'
import { useFirstWords } from './use-first-words.ts'
import { emptyWritten, hasWhatIsGiven, type LifeOfProposal, type Lives, writtenIn } from './written.ts'

interface OpenedProps {
  readonly report: SocialReportView
  readonly draft: Draft
  /** Takes the newest text of the server, and lets go of what is on the device. */
  readonly onTakeOther: () => void
}

/** What the writing goes on with: what is kept on the device, or the newest document of the server. */
export function Opened({ report, draft, onTakeOther }: OpenedProps) {
  const { slug } = useRegion()
  const firstWords = useFirstWords()
  // As it was opened: what is saved from here on does not open it anew.
  const [newest] = useState(() => report.documents.at(-1))
  const [kept] = useState(() => keptWritten(localStorage, slug, report.id))
  const [chosen, setChosen] = useState(() => goesOnWith(kept, newest?.id))
  const document = useQuery({
    ...documentQuery(slug, report.id, newest?.id ?? ''),
    enabled: newest !== undefined && chosen === 'newest',
  })
  const proposals = useQuery(proposalsQuery(slug))
  const lives = livesOf(report.id, proposals.data ?? [])
  const editor = { id: report.id, draft, lives, base: newest?.id, onTakeOther }

  if (kept && chosen === 'choose') {
    return <Choose kept={kept} newest={newest} onKeep={() => setChosen('kept')} onTakeOther={onTakeOther} />
  }
  return (
    <Loaded of={proposals}>
      {() => {
        if (kept && chosen === 'kept') return <Editor {...editor} start={kept.written} isUnsent />
        if (newest === undefined) {
          return <Editor {...editor} start={emptyWritten(draft, firstWords(report, draft))} isUnsent />
        }
        return (
          <Loaded of={document}>
            {(found) => (
              <Editor {...editor} start={writtenIn(found)} isUnsent={!hasWhatIsGiven(found, draft)} />
            )}
          </Loaded>
        )
      }}
    </Loaded>
  )
}

/** The proposals of this report that are followed, by their ids in it. */
function livesOf(report: string, proposals: readonly ProposalLine[]): Lives {
  return new Map(
    proposals
      .filter((one) => one.socialReport === report)
      .map(({ code = '', state, outcome }) => [code, { state, outcome } as LifeOfProposal]),
  )
}

/** Two texts are there, neither going on from the other. */
function Choose(props: {
  readonly kept: Kept
  readonly newest: SocialReportView['documents'][number] | undefined
  readonly onKeep: () => void
  readonly onTakeOther: () => void
}) {
  const { kept, newest, onKeep, onTakeOther } = props
  const { words, lang, say, tell } = useLanguage()
  const { saving: w } = words.socialReport
  const name = newest && say(newest.by)
  return (
    <>
      <Notice tone="warning" title={w.twoTitle}>
        <p>
          {tell(w.twoKept, {
            day: writtenDay(helsinkiDate(kept.at as Instant), lang),
            time: writtenTime(kept.at, lang),
          })}
        </p>
        {newest && (
          <p>
            {tell(w.twoNewest, {
              day: writtenDay(newest.day, lang),
              name: typeof name === 'string' ? name : (name?.text ?? ''),
            })}
          </p>
        )}
        <p>{w.otherText}</p>
      </Notice>
      <div className="rake-actions">
        <Button onClick={onKeep}>{w.keepMine}</Button>
        <Button onClick={onTakeOther}>{w.takeOther}</Button>
      </div>
    </>
  )
}
