import { type Localized, type Profile, type Receiver, unitOf } from '@rake/core'

/** A text that was written in one language: the region's first. */
export function inFirst({ languages }: Pick<Profile, 'languages'>, text: string): Localized {
  const [first = 'fi'] = languages
  return { [first]: text }
}

/** What a body, a working group or a unit is called. */
export function receiverLabel(profile: Profile, { body, unit }: Receiver): Localized {
  const { bodies = [], groups = [] } = profile
  const id = unit ?? body ?? ''
  const found =
    unit === undefined ? [...bodies, ...groups].find((one) => one.id === id) : unitOf(profile, unit)
  return found?.label ?? inFirst(profile, id)
}
