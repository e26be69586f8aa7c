import { outcomes } from '@rake/core/lifecycle'
import { Select, Tag } from '@rake/ui'
import type { Draft } from '../../api.ts'
import { useLanguage } from '../../language.tsx'
import { useFieldError } from './field-errors.ts'
import { focusSoon } from './focus-soon.ts'
import { fieldOf } from './missing.ts'
import { OrderButtons } from './order-buttons.tsx'
import { TextsField } from './texts-field.tsx'
import type { Writing } from './use-writing.ts'
import { freshProposalId, type Lives, moved, type WrittenProposal } from './written.ts'

/** The proposals of the report: what, to which theme, by whom, and how far it is (SS-04). */
export function ProposalsPart({ draft, lives, writing }: { draft: Draft; lives: Lives; writing: Writing }) {
  const { words, tell } = useLanguage()
  const { writing: w } = words.socialReport
  const { languages, proposals } = writing.written
  const put = (next: readonly WrittenProposal[]) => (before: Writing['written']) => ({
    ...before,
    proposals: next,
  })
  const first = (id: string) => fieldOf('proposals', id, languages[0] ?? '')
  return (
    <>
      {proposals.length === 0 && <p className="desk-soft">{w.noProposals}</p>}
      {proposals.map((proposal, at) => {
        const name = tell(w.proposal, { nth: at + 1 })
        const change = (next: WrittenProposal) =>
          writing.change(put(proposals.map((one) => (one.id === next.id ? next : one))))
        return (
          <section key={proposal.id} className="rake-card" aria-label={name}>
            <TextsField
              path={['proposals', proposal.id]}
              label={name}
              languages={languages}
              value={proposal.text}
              onChange={(text) => change({ ...proposal, text })}
            />
            <div className="desk-beside">
              <ThemeOf draft={draft} proposal={proposal} onChange={change} />
              <StateOf life={lives.get(proposal.id)} proposal={proposal} onChange={change} />
            </div>
            <TextsField
              line
              path={['proposals', proposal.id, 'owner']}
              label={`${w.owner} ${words.acts.optional}`}
              hint={w.ownerHint}
              languages={languages}
              value={proposal.owner}
              onChange={(owner) => change({ ...proposal, owner })}
            />
            <OrderButtons
              name={name}
              at={at}
              of={proposals.length}
              onMove={(step) => {
                writing.change(put(moved(proposals, at, step)))
                focusSoon(first(proposal.id))
              }}
              onRemove={() => {
                writing.remove(name, put(proposals.filter(({ id }) => id !== proposal.id)))
                focusSoon(fieldOf('proposals', 'add'))
              }}
            />
          </section>
        )
      })}
      <button
        type="button"
        id={fieldOf('proposals', 'add')}
        className="rake-button rake-secondary"
        onClick={() => {
          const id = freshProposalId(proposals)
          writing.change(
            put([...proposals, { id, text: {}, owner: {}, theme: '', state: 'proposed', uses: [] }]),
          )
          focusSoon(first(id))
        }}
      >
        {w.addProposal}
      </button>
    </>
  )
}

interface PartProps {
  readonly proposal: WrittenProposal
  readonly onChange: (next: WrittenProposal) => void
}

function ThemeOf({ draft, proposal, onChange }: PartProps & { draft: Draft }) {
  const { words, say } = useLanguage()
  const { writing: w } = words.socialReport
  return (
    <Select
      label={w.proposalTheme}
      optional={words.acts.optional}
      empty={w.noTheme}
      options={draft.themes.map(({ id, label }) => ({ value: id, label: say(label) }))}
      value={draft.themes.some(({ id }) => id === proposal.theme) ? proposal.theme : ''}
      onChange={(theme) => onChange({ ...proposal, theme })}
    />
  )
}

/** Where the proposal stands: by its own life where it has one, else as it is written. */
function StateOf(props: PartProps & { life: ReturnType<Lives['get']> }) {
  const { life, proposal, onChange } = props
  const { words, domain } = useLanguage()
  const errorOf = useFieldError()
  const { writing: w } = words.socialReport
  const { handling } = domain.proposal
  const { state } = proposal
  if (life) {
    return (
      <p>
        {w.followed} <Tag>{handling[life.state]}</Tag>
      </p>
    )
  }
  const outcome = fieldOf('proposals', proposal.id, 'outcome')
  return (
    <div>
      <Select
        label={w.state}
        options={Object.entries(handling).map(([value, label]) => ({ value, label }))}
        value={state}
        onChange={(next) => onChange({ ...proposal, state: next as WrittenProposal['state'] })}
      />
      {state === 'ended' && (
        <Select
          id={outcome}
          label={words.report.outcome}
          empty={words.socialReport.choose}
          error={errorOf(outcome)}
          options={outcomes.map((value) => ({ value, label: domain.outcome[value] }))}
          value={proposal.outcome ?? ''}
          onChange={(next) => onChange({ ...proposal, outcome: next as WrittenProposal['outcome'] })}
        />
      )}
    </div>
  )
}
