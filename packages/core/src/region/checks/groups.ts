import type { Profile } from '../profile.ts'
import { type CheckProblem, type Path, problemIf } from './check-problem.ts'
import { repeated, twice, unknown } from './list.ts'

type Group = NonNullable<Profile['groups']>[number]

/** Groups and bodies: are their seats, posts and days there, and does each member hold the group's role? */
export function groupProblems(profile: Profile): CheckProblem[] {
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
      ...(group.meets === undefined ? [] : unknown(['groups', index, 'meets'], 'event', group.meets, events)),
      ...(group.evaluated === undefined
        ? []
        : unknown(['groups', index, 'evaluated'], 'event', group.evaluated, events)),
      ...seatProblems(profile, group, ['groups', index]),
    ]),
    ...repeated(['bodies'], bodies),
    ...bodies.flatMap(({ id }, index) => sharedProblems(groups, id, index)),
    ...bodies.flatMap(({ event }, index) =>
      event === undefined ? [] : unknown(['bodies', index, 'event'], 'event', event, events),
    ),
  ]
}

/** Results are given to groups and to bodies alike, by their ids (VA-09). */
function sharedProblems(groups: readonly Group[], body: string, index: number): CheckProblem[] {
  const isGroup = groups.some(({ id }) => id === body)
  return problemIf(isGroup, ['bodies', index, 'id'], 'bodyIsGroup', { body })
}

function seatProblems(profile: Profile, { role, seats, experts = [] }: Group, at: Path): CheckProblem[] {
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
      ...problemIf(deputy === member, [...at, 'seats', nth, 'deputy'], 'ownDeputy', { post: member }),
    ]),
    ...twice([...at, 'experts'], experts),
    ...experts.flatMap((post, nth) => unknown([...at, 'experts', nth], 'post', post, posts)),
  ]
}

function holderProblems({ posts }: Profile, role: string, id: string, path: Path): CheckProblem[] {
  const post = posts.find((each) => each.id === id)
  if (!post)
    return unknown(
      path,
      'post',
      id,
      posts.map((each) => each.id),
    )
  return problemIf(post.role !== role, path, 'otherRole', { post: id, has: post.role, role })
}
