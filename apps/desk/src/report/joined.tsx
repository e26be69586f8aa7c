import { Notice } from '@rake/ui'
import { Link } from 'wouter'
import type { Report } from '../api.ts'
import { useLanguage } from '../language.tsx'

/** The reports that are handled as one matter with this one. */
export function Joined({ report: { state, members } }: { report: Report }) {
  const { words } = useLanguage()
  return (
    <>
      {state.lead && (
        <Notice title={words.report.joinedTo}>
          <p>
            {words.report.joinedToText} <ReportLink {...state.lead} />
          </p>
        </Notice>
      )}
      {members.length > 0 && (
        <section aria-labelledby="joined">
          <h2 id="joined">{words.report.joined}</h2>
          <ul>
            {members.map((member) => (
              <li key={member.id}>
                <ReportLink {...member} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function ReportLink({ id, number }: { id: string; number: number }) {
  const { words, tell } = useLanguage()
  return <Link href={`/reports/${id}`}>{tell(words.inbox.number, { number: String(number) })}</Link>
}
