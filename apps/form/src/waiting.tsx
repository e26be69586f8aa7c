import { type Lang, waitingIn } from '@rake/core/words'
import type { Result } from '@rake/form'
import { Button, Notice, Spinner, Words } from '@rake/ui'

/** What is shown until something is fetched, or when it could not be. */
export function Waiting(props: {
  for: Exclude<Result<unknown>, { type: 'done' }> | undefined
  lang: Lang
  onRetry: () => void
}) {
  const { for: result, lang, onRetry } = props
  const words = waitingIn(lang)
  if (!result) return <Spinner label={words.loading} />
  const isLost = result.type === 'lost'
  return (
    <Notice tone="error" role="alert" title={isLost ? words.lost : result.refusal.title}>
      {!isLost && (
        <p>
          <Words of={result.refusal.detail} />
        </p>
      )}
      <Button onClick={onRetry}>{words.retry}</Button>
    </Notice>
  )
}
