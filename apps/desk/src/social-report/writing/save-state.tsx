import { Button, Notice } from '@rake/ui'
import { writtenTime } from '../../dates.ts'
import { useLanguage } from '../../language.tsx'
import { ProblemNotice } from '../../page/problem-notice.tsx'
import type { Writing } from './use-writing.ts'

/** Where what is written is kept, in a line that stays in sight. */
export function SaveState({ writing: { saving, isKept, missing } }: { writing: Writing }) {
  const { words, lang, tell } = useLanguage()
  const { saving: w } = words.socialReport
  const told = () => {
    if (!isKept) return w.notKept
    if (saving.at === 'incomplete') return tell(w.incomplete, { n: missing.length })
    return saving.at === 'saved' ? w.saved : w[saving.at]
  }
  return (
    <p className={`desk-saving desk-saving-${isKept ? saving.at : 'offline'}`}>
      <span role="status">{told()}</span>
      {saving.at === 'saved' && isKept && (
        <span> {tell(w.time, { time: writtenTime(saving.time, lang) })}</span>
      )}
    </p>
  )
}

/** What the writer must decide or know before the server takes more. */
export function SaveTrouble(props: { writing: Writing; onTakeOther: () => void }) {
  const { writing, onTakeOther } = props
  const { words } = useLanguage()
  const { saving: w } = words.socialReport
  const { saving } = writing
  if (saving.at === 'refused') return <ProblemNotice error={saving.error} />
  if (saving.at !== 'elsewhere') return null
  return (
    <>
      <Notice tone="warning" role="alert" title={w.otherTitle}>
        <p>{w.otherText}</p>
      </Notice>
      <div className="rake-actions">
        <Button onClick={writing.overwrite}>{w.keepMine}</Button>
        <Button onClick={onTakeOther}>{w.takeOther}</Button>
      </div>
    </>
  )
}
