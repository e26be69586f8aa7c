import { plainText } from '@rake/ui'
import { useLanguage } from '../language.tsx'
import { useNames } from '../region/names.ts'
import { useRegion } from '../region/region.ts'

/** A body or a unit, as an act names it. */
export interface NamedReceiver {
  readonly body?: string | undefined
  readonly unit?: string | undefined
}

/** What a body or a unit is called. */
export function useReceiverName(): (receiver: NamedReceiver) => string {
  const { say } = useLanguage()
  const { me } = useRegion()
  const names = useNames()
  return ({ body = '', unit }) => {
    if (unit !== undefined) return plainText(names.unit(unit))
    const known = me.receivers.find(({ id }) => id === body)?.label
    return known ? plainText(say(known)) : body
  }
}
