import { Button, Notice } from '@rake/ui'
import { ApiProblem } from '../api.ts'
import { useLanguage } from '../language.tsx'

/** Says what went wrong: in the server's words where it answered, else that it cannot be reached. */
export function ProblemNotice({ error, again }: { error: Error; again?: (() => void) | undefined }) {
  const { words } = useLanguage()
  const told = error instanceof ApiProblem && error.title !== ''
  return (
    <Notice tone="error" role="alert" title={told ? error.title : words.problem.noConnection}>
      <p>{told ? error.detail : words.problem.tryAgain}</p>
      {!told && again && <Button onClick={again}>{words.problem.again}</Button>}
    </Notice>
  )
}
