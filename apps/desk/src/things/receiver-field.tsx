import { Combobox } from '@rake/ui'
import type { DraftField } from '../acts/use-draft.ts'
import { useLanguage } from '../language.tsx'
import { useFinding } from '../use-finding.ts'
import { type NamedReceiver, useReceiverName } from './use-receiver-name.ts'

const unitPrefix = 'unit:'

/** A receiver as the value of a field. */
function receiverValue({ body, unit }: NamedReceiver): string {
  return unit === undefined ? (body ?? '') : `${unitPrefix}${unit}`
}

/** The receiver that a value of the field stands for. */
export function receiverIn(value: string): { body: string } | { unit: string } {
  return value.startsWith(unitPrefix) ? { unit: value.slice(unitPrefix.length) } : { body: value }
}

/** To whom, or by whom: one of these bodies and units. */
export function ReceiverField(props: {
  field: DraftField
  label: string
  receivers: readonly NamedReceiver[]
}) {
  const { field, label, receivers } = props
  const { words } = useLanguage()
  const nameOf = useReceiverName()
  const finding = useFinding()
  return (
    <Combobox
      {...field}
      {...finding}
      label={label}
      optional={field.required ? undefined : words.acts.optional}
      options={receivers.map((receiver) => ({
        value: receiverValue(receiver),
        label: nameOf(receiver),
      }))}
    />
  )
}
