import type { Problem } from '../../words/problem.ts'
import type { Profile } from '../profile.ts'
import { unknown } from './list.ts'

/** The information letters (VK-09): can each of their questions be answered from the profile? */
export function letterProblems({ letters, handling, posts }: Profile): Problem[] {
  if (!letters) return []
  return [
    ...askProblems(letters.ask, posts),
    ...(handling.decidesAt
      ? []
      : [
          {
            path: ['handling', 'decidesAt'],
            message: 'the letters do not know how often matters are handled',
            mend: 'name the events of the clock at which they are decided, or take the letters out',
          },
        ]),
    ...(handling.policy['feedback.give']?.length
      ? []
      : [
          {
            path: ['handling', 'policy', 'feedback.give'],
            message: 'the letters do not know who gives feedback',
            mend: 'give the act to a role, or take the letters out',
          },
        ]),
  ]
}

function askProblems(ask: NonNullable<Profile['letters']>['ask'], posts: Profile['posts']): Problem[] {
  if (typeof ask !== 'string') return []
  const path = ['letters', 'ask']
  const post = posts.find(({ id }) => id === ask)
  if (!post) {
    return unknown(
      path,
      'post',
      ask,
      posts.map(({ id }) => id),
    )
  }
  if (post.mail !== undefined) return []
  const message = `the post "${ask}" has no mailbox to write to`
  return [{ path, message, mend: 'give it one as mail, name another post, or write a sentence' }]
}
