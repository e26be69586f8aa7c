import * as z from 'zod/mini'
import { day, id, words } from '../lifecycle/act-parts.ts'
import type { Audience } from '../lifecycle/index.ts'
import type { Problem } from '../words/problem.ts'
import { twice, unknown } from './checks/list.ts'
import type { Profile } from './profile.ts'

/** What a working group can have on its table. */
export const topicKinds = ['matter', 'proposal', 'socialReport', 'statement', 'brief'] as const

/** The memo of one meeting of a working group (SS-08). Who reads it, see {@link memoAudience}. */
export const memoSchema = z.strictObject({
  /** The id of the group. */
  group: id,
  date: day,
  /** The posts whose holders were there: members, deputies, experts. */
  present: z.readonly(z.array(id).check(z.minLength(1))),
  /** What was on the table: what it was and its id, and what the group decided on it. */
  topics: z.readonly(
    z.array(
      z.strictObject({
        kind: z.enum(topicKinds),
        id,
        decisions: z.readonly(z.array(words)),
      }),
    ),
  ),
})

export type Memo = z.infer<typeof memoSchema>

/** Who sat in one seat: the member, else her deputy; nobody where neither was there. */
export interface SeatTaken {
  readonly unit: string
  readonly by?: 'member' | 'deputy'
}

type Groups = Pick<Profile, 'groups'>

function groupOf({ groups = [] }: Groups, group: string) {
  return groups.find((one) => one.id === group)
}

/** What is wrong with a memo: a group, a post or a topic that is not there, or stands there twice. */
export function memoProblems(profile: Groups, memo: Memo): Problem[] {
  const { groups = [] } = profile
  const group = groupOf(profile, memo.group)
  if (!group) {
    return unknown(
      ['group'],
      'group',
      memo.group,
      groups.map((one) => one.id),
    )
  }
  const posts = [
    ...group.seats.flatMap(({ member, deputy }) => (deputy === undefined ? [member] : [member, deputy])),
    ...(group.experts ?? []),
  ]
  return [
    ...twice(['present'], memo.present),
    ...memo.present.flatMap((post, index) => unknown(['present', index], 'seat', post, posts)),
    ...twice(
      ['topics'],
      memo.topics.map((topic) => ({ kind: topic.kind, id: topic.id })),
    ),
  ]
}

/**
 * Which seats were taken, in the order of the group: a deputy counts only where the member was absent. No
 * number of them is asked for.
 */
export function seatsTaken(profile: Groups, { group, present }: Memo): SeatTaken[] {
  return (groupOf(profile, group)?.seats ?? []).map(({ unit, member, deputy }) => {
    if (present.includes(member)) return { unit, by: 'member' }
    return deputy !== undefined && present.includes(deputy) ? { unit, by: 'deputy' } : { unit }
  })
}

/** Who reads the memos of this group: the staff, on the intranet, unless its profile says everyone (SS-08, SS-12). */
export function memoAudience(profile: Groups, { group }: Memo): Audience {
  return groupOf(profile, group)?.memos ?? 'staff'
}
