import type { Profile } from '../profile.ts'
import { type CheckProblem, problemIf } from './check-problem.ts'
import { unknown } from './list.ts'

/** The information letters (VK-09): can each of their questions be answered from the profile? */
export function letterProblems({ letters, handling, posts }: Profile): CheckProblem[] {
  if (!letters) return []
  return [
    ...askProblems(letters.ask, posts),
    ...problemIf(!handling.decidesAt, ['handling', 'decidesAt'], 'lettersWhen'),
    ...problemIf(
      !handling.policy['feedback.give']?.length,
      ['handling', 'policy', 'feedback.give'],
      'lettersFeedback',
    ),
  ]
}

function askProblems(ask: NonNullable<Profile['letters']>['ask'], posts: Profile['posts']): CheckProblem[] {
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
  return problemIf(post.mail === undefined, path, 'noMailbox', { post: ask })
}
