import type { StatementAct, StatementActType } from '@rake/core/lifecycle'
import type { ReactNode } from 'react'
import { ActForm } from '../../acts/act-form.tsx'
import type { OpenForm } from '../../acts/act-panel.tsx'
import { wordsOnly } from '../../acts/words-only.tsx'
import type { StatementView } from '../../api.ts'
import { useLanguage } from '../../language.tsx'
import { useRegion } from '../../region/region.ts'
import { PublishForm } from '../../things/publish-form.tsx'

/** What the form of every act on a statement is handed. */
interface StatementFormOf extends OpenForm {
  readonly statement: StatementView
  readonly send: (act: StatementAct) => void
}

/** The form of each act. */
export const statementForms: Readonly<Record<StatementActType, (form: StatementFormOf) => ReactNode>> = {
  'statement.adopt': Adopt,
  'statement.publish': Publish,
  'statement.withdraw': wordsOnly('statement.withdraw', ({ statement }) => statement.withdraw),
}

/** The group makes its position of the very text that stands on the page. */
function Adopt({ statement: { written }, send, ...form }: StatementFormOf) {
  const { words } = useLanguage()
  const { adopt: w } = words.statement
  if (!written) return <p className="desk-act-form">{words.inbox.noText}</p>
  return (
    <ActForm
      {...form}
      {...w}
      draft={{ check: () => true }}
      onSubmit={() => send({ type: 'statement.adopt', document: written.id })}
    />
  )
}

function Publish({ statement: _, send, ...form }: StatementFormOf) {
  const { words } = useLanguage()
  const { me } = useRegion()
  const { publish: w } = words.statement
  return (
    <PublishForm
      {...form}
      usual={me.statement?.audience ?? 'staff'}
      texts={w}
      title={w.title}
      onPublish={(audience) => send({ type: 'statement.publish', audience })}
    />
  )
}
