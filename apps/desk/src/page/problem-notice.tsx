import { Button, Notice } from '@rake/ui'
import { ApiProblem, isProblem } from '../api.ts'
import { useLanguage } from '../language.tsx'

/** Says what went wrong: in the server's words where it answered, else that it cannot be reached. */
export function ProblemNotice({ error, again }: { error: Error; again?: (() => void) | undefined }) {
  const { words } = useLanguage()
  const told = error instanceof ApiProblem && error.title !== ''
  return (
    <Notice tone="error" role="alert" title={told ? error.title : words.problem.noConnection}>
      <p>{told ? error.detail : words.problem.tryAgain}</p>
      {isProblem(error, 'document') && (
        <ul>
          {(error as ApiProblem).problems.map(({ path, message, mend }) => (
            <li key={[...path, message].join()}>
              {message} {mend}
            </li>
          ))}
        </ul>
      )}
      {!told && again && <Button onClick={again}>{words.problem.again}</Button>}
    </Notice>
  )
}
