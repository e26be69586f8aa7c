import { TextArea } from '@rake/ui'
import type { DraftField } from '../../acts/use-draft.ts'
import { useLanguage } from '../../language.tsx'
import { toldToReporter } from '../audience.ts'

/** The words that go with an act; the hint says who will read them. */
export function ActText({ field, type }: { field: DraftField; type: ActWithText }) {
  const { words } = useLanguage()
  return (
    <TextArea
      {...field}
      label={words.acts.text[type]}
      hint={toldToReporter(type) ? words.acts.toReporter : words.acts.toStaff}
      optional={field.required ? undefined : words.acts.optional}
    />
  )
}

/** The acts with which words can go. */
export type ActWithText = keyof ReturnType<typeof useLanguage>['words']['acts']['text']
