import { Notice } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { isProblem } from '../../api.ts'
import { useLanguage } from '../../language.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { draftQuery, socialReportQuery } from '../../queries.ts'
import { useRegion } from '../../region/region.ts'
import { RegionPage } from '../../region/region-page.tsx'
import { mayWrite } from '../state.ts'
import { useStanding } from '../use-standing.ts'
import { forgetWritten } from './kept.ts'
import { Opened } from './opened.tsx'

/** The writing of a social report over the figures of its period (SS-05, SS-06). */
export function WritePage({ id }: { id: string }) {
  const { words } = useLanguage()
  const { slug } = useRegion()
  const report = useQuery(socialReportQuery(slug, id))
  const draft = useQuery(draftQuery(slug, id))
  const standing = useStanding()
  const [round, setRound] = useState(0)
  const { socialReport: w } = words
  const known = report.data
  async function takeOther() {
    forgetWritten(localStorage, slug, id)
    await report.refetch()
    setRound(round + 1)
  }
  const figures = () => {
    if (!isProblem(draft.error, 'notPublished') || draft.data) {
      return (
        <Loaded of={draft}>
          {(given) => known && <Opened key={round} report={known} draft={given} onTakeOther={takeOther} />}
        </Loaded>
      )
    }
    return (
      <Notice title={w.noFigures}>
        <p>{w.noFiguresText}</p>
        <p>
          <Link href={`/summary/${known?.period}`}>{words.inbox.seeSummary}</Link>
        </p>
      </Notice>
    )
  }
  return (
    <RegionPage title={w.write} lead={known && `${standing.kind(known)}, ${standing.of(known)}`}>
      <p className="desk-back">
        <Link href={`/social-reports/${id}`}>{w.backToOne}</Link>
      </p>
      <Loaded of={report}>
        {(found) =>
          mayWrite(found) ? (
            figures()
          ) : (
            <Notice title={w.notWriting}>
              <p>{w.notWritingText}</p>
            </Notice>
          )
        }
      </Loaded>
    </RegionPage>
  )
}
