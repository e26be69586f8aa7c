import { similarity } from '../import/normalised.ts'

const alike = 0.5
const mostNamed = 12

/** The name that is likest to what was written, if one is like it at all. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const [first] = byLikeness(written, names)
  return first !== undefined && likeness(written, first) >= alike ? first : undefined
}

/** Names to choose from: all in their order, or of very many those that are likest to what was written. */
export function listed(written: string, names: readonly string[]): string {
  return names.length > mostNamed
    ? `${byLikeness(written, names).slice(0, mostNamed).join(', ')} …`
    : names.join(', ')
}

function byLikeness(written: string, names: readonly string[]): string[] {
  return names.toSorted((one, other) => likeness(written, other) - likeness(written, one))
}

function likeness(one: string, other: string): number {
  return similarity(one.toLowerCase(), other.toLowerCase())
}
