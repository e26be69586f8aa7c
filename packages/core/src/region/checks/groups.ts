import type { Problem } from '../../words/problem.ts'
import type { Profile } from '../profile.ts'
import { repeated, twice, unknown } from './list.ts'

type Path = Problem['path']
type Group = NonNullable<Profile['groups']>[number]

/** Groups and bodies: are their seats, posts and days there, and does each member hold the group's role? */
export function groupProblems(profile: Profile): Problem[] {
  const { groups = [], bodies = [], clock } = profile
  const events = clock.map(({ id }) => id)
  return [
    ...repeated(['groups'], groups),
    ...groups.flatMap((group, index) => [
      ...unknown(
        ['groups', index, 'role'],
        'role',
        group.role,
        profile.roles.map(({ id }) => id),
      ),
      ...(group.meets === undefined
        ? []
        : unknown(['groups', index, 'meets'], 'event of the clock', group.meets, events)),
      ...(group.evaluated === undefined
        ? []
        : unknown(['groups', index, 'evaluated'], 'event of the clock', group.evaluated, events)),
      ...seatProblems(profile, group, ['groups', index]),
    ]),
    ...repeated(['bodies'], bodies),
    ...bodies.flatMap(({ id }, index) => sharedProblems(groups, id, index)),
    ...bodies.flatMap(({ event }, index) =>
      event === undefined ? [] : unknown(['bodies', index, 'event'], 'event of the clock', event, events),
    ),
  ]
}

/** Results are given to groups and to bodies alike, by their ids (VA-09). */
function sharedProblems(groups: readonly Group[], body: string, index: number): Problem[] {
  if (!groups.some(({ id }) => id === body)) return []
  const message = `"${body}" is a working group too`
  return [{ path: ['bodies', index, 'id'], message, mend: 'give each its own id' }]
}

function seatProblems(profile: Profile, { role, seats, experts = [] }: Group, at: Path): Problem[] {
  const posts = profile.posts.map(({ id }) => id)
  const units = profile.units.map(({ id }) => id)
  return [
    // One seat for each service area (SS-08).
    ...repeated(
      [...at, 'seats'],
      seats.map(({ unit }) => ({ id: unit })),
      'unit',
    ),
    ...seats.flatMap(({ unit, member, deputy }, nth) => [
      ...unknown([...at, 'seats', nth, 'unit'], 'unit', unit, units),
      ...holderProblems(profile, role, member, [...at, 'seats', nth, 'member']),
      ...(deputy === undefined ? [] : holderProblems(profile, role, deputy, [...at, 'seats', nth, 'deputy'])),
      ...(deputy === member ? [sameTwice([...at, 'seats', nth, 'deputy'], member)] : []),
    ]),
    ...twice([...at, 'experts'], experts),
    ...experts.flatMap((post, nth) => unknown([...at, 'experts', nth], 'post', post, posts)),
  ]
}

function sameTwice(path: Path, post: string): Problem {
  return { path, message: `"${post}" cannot stand in for itself`, mend: 'name another post, or none' }
}

function holderProblems({ posts }: Profile, role: string, id: string, path: Path): Problem[] {
  const post = posts.find((each) => each.id === id)
  if (!post)
    return unknown(
      path,
      'post',
      id,
      posts.map((each) => each.id),
    )
  if (post.role === role) return []
  const message = `the post "${id}" has the role "${post.role}", the group acts as "${role}"`
  return [{ path, message, mend: `name a post with the role "${role}"` }]
}
