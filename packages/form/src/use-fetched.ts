import { useEffect, useState } from 'react'
import type { Result } from './client.ts'

/**
 * Fetches when it is first shown, whenever `what` changes, and when asked to retry. The result is undefined
 * while it is being waited for; an answer that comes too late is dropped.
 *
 * @param what names what `load` fetches.
 */
export function useFetched<Value>(
  what: string,
  load: () => Promise<Result<Value>>,
): { readonly result: Result<Value> | undefined; readonly retry: () => void } {
  const [tries, setTries] = useState(0)
  const [answer, setAnswer] = useState<{ readonly to: string; readonly result: Result<Value> }>()
  const question = `${tries} ${what}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question stands for `load`
  useEffect(() => {
    let isWanted = true
    load().then((result) => isWanted && setAnswer({ to: question, result }))
    return () => {
      isWanted = false
    }
  }, [question])

  return {
    result: answer?.to === question ? answer.result : undefined,
    retry: () => setTries(tries + 1),
  }
}
