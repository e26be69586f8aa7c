import { focusById } from '@rake/ui'
import { useId, useState } from 'react'
import { useLanguage } from '../language.tsx'

/** The longest text that an act takes, in UTF-16 code units. */
const textLimit = 10_000

/** What a controlled field of the kit is handed. */
export interface DraftField {
  readonly id: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly required: boolean
  readonly error: string | undefined
}

/** What is being filled in. */
export interface Draft<Name extends string> {
  readonly values: Readonly<Record<Name, string>>
  readonly field: (name: Name) => DraftField
  /** Whether all is well; else the errors are shown, and the focus goes to the first of them. */
  readonly check: (form: Element) => boolean
}

/**
 * The fields of an act, all texts. `names` in their order on the form; `required` says, for those that may
 * not be empty, what to say when they are; `refuse` says what is wrong with one that is not empty.
 */
export function useDraft<Name extends string>(
  names: readonly Name[],
  required?: Readonly<Partial<Record<Name, string>>>,
  start?: Readonly<Partial<Record<Name, string>>>,
  refuse?: (name: Name, value: string) => string | undefined,
): Draft<Name> {
  const { domain, tell } = useLanguage()
  const form = useId()
  const [tried, setTried] = useState(false)
  const [values, setValues] = useState(
    () => Object.fromEntries(names.map((name) => [name, start?.[name] ?? ''])) as Record<Name, string>,
  )
  const wrong = (name: Name): string | undefined => {
    if (values[name].trim() === '') return required?.[name]
    if (values[name].length > textLimit) return tell(domain.problem.tooLong, { max: textLimit })
    return refuse?.(name, values[name].trim())
  }
  const idOf = (name: Name) => `${form}-${name}`
  return {
    values,
    field: (name) => ({
      id: idOf(name),
      value: values[name],
      onChange: (value) => setValues((before) => ({ ...before, [name]: value })),
      required: required?.[name] !== undefined,
      error: tried ? wrong(name) : undefined,
    }),
    check(element) {
      setTried(true)
      const first = names.find((name) => wrong(name) !== undefined)
      if (first) focusById(element, idOf(first))
      return first === undefined
    },
  }
}
