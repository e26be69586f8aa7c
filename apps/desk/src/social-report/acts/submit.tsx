import { Link } from 'wouter'
import { ActForm, ActText } from '../../acts/act-form.tsx'
import { textIn } from '../../acts/text-in.ts'
import { useDraft } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { useRegion } from '../../region/region.ts'
import { nextDocument } from '../state.ts'
import { keptWritten } from '../writing/kept.ts'
import type { SocialReportForm } from './form.ts'

/** The document as it was last saved goes on: to the workshop (PO-02), or to be approved. */
export function Submit({
  report,
  send,
  type,
  ...form
}: SocialReportForm & { type: 'socialReport.takeToWorkshop' | 'socialReport.submit' }) {
  const { words } = useLanguage()
  const { slug } = useRegion()
  const { acts: w } = words.socialReport
  const draft = useDraft(['text'])
  const document = nextDocument(report)
  const isUnsaved = keptWritten(localStorage, slug, report.id) !== undefined
  if (document === undefined || isUnsaved) {
    return (
      <div className="desk-act-form">
        <p>{isUnsaved ? w.unsaved : w.noDocument}</p>
        <p>
          <Link href={`/social-reports/${report.id}/write`}>{words.socialReport.goOnWriting}</Link>
        </p>
      </div>
    )
  }
  return (
    <ActForm
      {...form}
      draft={draft}
      submit={w.submit[type]}
      note={w.note[type]}
      onSubmit={() =>
        send(
          type === 'socialReport.submit' ? { type, document, ...textIn(draft.values) } : { type, document },
        )
      }
    >
      <p>
        <Link href={`/social-reports/${report.id}/preview/${document}`}>{words.socialReport.readIt}</Link>
      </p>
      {type === 'socialReport.submit' && (
        <ActText field={draft.field('text')} label={w.text['socialReport.submit']} hint={w.toStaff} />
      )}
    </ActForm>
  )
}
