import { Combobox, plainText } from '@rake/ui'
import type { DraftField } from '../acts/use-draft.ts'
import { useLanguage } from '../language.tsx'
import { useNames } from '../region/names.ts'
import { useRegion } from '../region/region.ts'
import { useFinding } from '../use-finding.ts'

/** A body or a unit, as an act names it. */
export interface NamedReceiver {
  readonly body?: string | undefined
  readonly unit?: string | undefined
}

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
  const { words, say } = useLanguage()
  const { me } = useRegion()
  const names = useNames()
  const finding = useFinding()
  const nameOf = ({ body, unit }: NamedReceiver) => {
    if (unit !== undefined) return names.unit(unit)
    const known = me.receivers.find(({ id }) => id === body)?.label
    return known ? say(known) : (body ?? '')
  }
  return (
    <Combobox
      {...field}
      {...finding}
      label={label}
      optional={field.required ? undefined : words.acts.optional}
      options={receivers.map((receiver) => ({
        value: receiverValue(receiver),
        label: plainText(nameOf(receiver)),
      }))}
    />
  )
}
