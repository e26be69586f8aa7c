import type { Wording } from '@rake/ui'
import { createContext, useContext } from 'react'

/** What is wrong with the field of an id; that something is still missing is no error. */
export const FieldErrors = createContext<ReadonlyMap<string, Wording>>(new Map())

/** Says what is wrong with a field. */
export function useFieldError(): (field: string) => Wording | undefined {
  const errors = useContext(FieldErrors)
  return (field) => errors.get(field)
}
