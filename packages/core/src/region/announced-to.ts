import { reaches } from '../lifecycle/policy.ts'
import type { PostInProfile, Profile } from './profile.ts'
import { unitPath } from './units.ts'

/**
 * The posts that are told when a summary is published (VK-04, SS-05, PS-13), each once: of one for the whole
 * region, or of one for a unit and all below it.
 */
export function announcedTo(
  profile: Pick<Profile, 'units' | 'posts' | 'publication'>,
  unit?: string,
): PostInProfile[] {
  const { announce = [] } = profile.publication
  const place = { path: unit === undefined ? [] : unitPath(profile, unit) }
  return profile.posts.filter((post) => announce.some((reach) => reaches(reach, post, place)))
}
