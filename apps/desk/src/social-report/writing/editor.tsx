import type { Localized } from '@rake/core/words'
import { Button, CheckboxGroup, plainText } from '@rake/ui'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import type { Draft } from '../../api.ts'
import { useLanguage } from '../../language.tsx'
import { useNames } from '../../region/names.ts'
import { useRegion } from '../../region/region.ts'
import { ReportStatements } from '../../statement/report-statements.tsx'
import { ownName } from '../state.ts'
import { BesidePart } from './beside-part.tsx'
import { FieldErrors } from './field-errors.ts'
import { MissingList } from './missing-list.tsx'
import { PresentationsPart } from './presentations-part.tsx'
import { ProposalsPart } from './proposals-part.tsx'
import { RecordedPart } from './recorded-part.tsx'
import { SaveState, SaveTrouble } from './save-state.tsx'
import { TextsField } from './texts-field.tsx'
import { StrayTheme, ThemePart } from './theme-part.tsx'
import { useMissingWords } from './use-missing-words.ts'
import { useWriting } from './use-writing.ts'
import { type Lives, strayThemes, type Written } from './written.ts'

interface EditorProps {
  readonly id: string
  readonly draft: Draft
  readonly lives: Lives
  readonly start: Written
  readonly base: string | undefined
  readonly isUnsent: boolean
  readonly onTakeOther: () => void
}

/** The report as it is written, part by part. */
export function Editor({ onTakeOther, ...opened }: EditorProps) {
  const { id, draft, lives } = opened
  const { words, tell } = useLanguage()
  const names = useNames()
  const writing = useWriting(opened)
  const { writing: w, saving } = words.socialReport
  const { written, missing } = writing
  const { what } = useMissingWords(draft)
  // Only what is written and wrong is marked on its field; what is not written yet stands in the list.
  const errors = new Map(
    missing.flatMap((one): [string, string][] =>
      one.field && one.matter !== 'empty' && one.matter !== 'language' ? [[one.field, what(one)]] : [],
    ),
  )
  const text = (part: 'title' | 'method' | 'coverage' | 'suppression', line = false) => (
    <TextsField
      line={line}
      path={[part]}
      label={part === 'coverage' ? `${w.coverage} ${words.acts.optional}` : w[part]}
      hint={w.hint[part]}
      languages={written.languages}
      value={written[part]}
      onChange={(value: Localized) => writing.change((before) => ({ ...before, [part]: value }))}
    />
  )
  return (
    <FieldErrors value={errors}>
      <Bar id={id} writing={writing} />
      <SaveTrouble writing={writing} onTakeOther={onTakeOther} />
      <MissingList missing={missing} draft={draft} />
      <div className="desk-writing">
        <Languages draft={draft} writing={writing} />
        {text('title', true)}
        {text('method')}
        <Part id="themes" title={w.themes} lead={tell(w.themesLead, { n: draft.n.n ?? 0 })}>
          {draft.themes.map((theme, nth) => (
            <ThemePart key={theme.id} theme={theme} nth={nth} period={draft.period.id} writing={writing} />
          ))}
          {strayThemes(draft, written).map((theme) => (
            <StrayTheme key={theme} theme={theme} name={plainText(names.theme(theme))} writing={writing} />
          ))}
        </Part>
        <Part id="proposals" title={w.proposals} lead={w.proposalsLead}>
          <ProposalsPart draft={draft} lives={lives} writing={writing} />
        </Part>
        <Part id="beside" title={w.sources} lead={w.sourcesLead}>
          <BesidePart draft={draft} id={id} />
        </Part>
        <ReportStatements socialReport={id} others={draft.statements} />
        <RecordedPart draft={draft} writing={writing} />
        <Part id="presentations" title={w.presentations} lead={w.presentationsLead}>
          <PresentationsPart writing={writing} />
        </Part>
        <Part id="notes" title={w.notes}>
          {text('coverage')}
          {text('suppression')}
        </Part>
      </div>
      <Undo removed={writing.removed} text={saving} />
    </FieldErrors>
  )
}

/** Where the writing is kept, and the way out of it. */
function Bar({ id, writing }: { id: string; writing: ReturnType<typeof useWriting> }) {
  const { words } = useLanguage()
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const { saving: w } = words.socialReport
  async function leave() {
    setBusy(true)
    // What the server does not take yet is on the device: there is no reason to hold anybody here.
    await writing.save()
    navigate(`/social-reports/${id}`)
  }
  return (
    <div className="desk-bar">
      <SaveState writing={writing} />
      <Button kind="primary" busy={busy} onClick={leave}>
        {w.ready}
      </Button>
    </div>
  )
}

function Part(props: { id: string; title: string; lead?: string; children: ReactNode }) {
  const { id, title, lead, children } = props
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p>{lead}</p>}
      {children}
    </section>
  )
}

/** In which of the region's languages it is published. */
function Languages({ draft, writing }: { draft: Draft; writing: ReturnType<typeof useWriting> }) {
  const { words } = useLanguage()
  const { profile } = useRegion()
  const { writing: w } = words.socialReport
  if (draft.languages.length === 1) return null
  return (
    <CheckboxGroup
      inRow
      label={w.languages}
      hint={w.languagesHint}
      options={profile.languages.map((lang) => ({ value: lang, label: ownName(lang) }))}
      value={[...writing.written.languages]}
      onChange={(picked) => {
        // In the region's order, whichever was ticked first; a report is in some language.
        const languages = profile.languages.filter((lang) => picked.includes(lang))
        if (languages.length > 0) writing.change((before) => ({ ...before, languages }))
      }}
    />
  )
}

function Undo({
  removed,
  text,
}: {
  removed: ReturnType<typeof useWriting>['removed']
  text: { done: string; undo: string }
}) {
  const { tell } = useLanguage()
  return (
    <div className={removed ? 'desk-undo desk-undo-floating' : 'rake-unseen'}>
      <p role="status">{removed && tell(text.done, { what: removed.what })}</p>
      {removed && (
        <Button kind="quiet" onClick={removed.undo}>
          {text.undo}
        </Button>
      )}
    </div>
  )
}
