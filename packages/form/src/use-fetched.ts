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
  const [result, setResult] = useState<Result<Value>>()

  // biome-ignore lint/correctness/useExhaustiveDependencies: `what` stands for `load`, and a new try is a reason
  useEffect(() => {
    let isWanted = true
    setResult(undefined)
    load().then((loaded) => isWanted && setResult(loaded))
    return () => {
      isWanted = false
    }
  }, [what, tries])

  return { result, retry: () => setTries(tries + 1) }
}
