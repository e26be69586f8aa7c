import type { StatementText } from '@rake/core/document'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { read, regionApi } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { statementsQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { StatementForm } from './statement-form.tsx'

/** A new statement: one that goes with a social report, or one alone (SS-08). */
export function BeginStatement(props: {
  readonly socialReport?: string
  /** The level of its heading. */
  readonly level: 2 | 3
  readonly onBegun: (id: string) => void
  readonly onCancel: () => void
}) {
  const { socialReport, level, onBegun, onCancel } = props
  const { words } = useLanguage()
  const { slug: region } = useRegion()
  const queries = useQueryClient()
  const heading = useId()
  const Title = `h${level}` as const
  const begin = useMutation({
    mutationFn: (text: StatementText) =>
      read(
        regionApi.statements.$post({
          param: { region },
          json: { ...text, ...(socialReport !== undefined && { socialReport }) },
        }),
      ),
    onSuccess: ({ id }) => {
      queries.invalidateQueries(statementsQuery(region))
      onBegun(id)
    },
  })
  return (
    <section className="desk-alone" aria-labelledby={heading}>
      <Title id={heading}>{words.statement.begin}</Title>
      <StatementForm
        busy={begin.isPending}
        submit={words.statement.save}
        error={begin.error}
        onSubmit={begin.mutate}
        onCancel={onCancel}
      />
    </section>
  )
}
