import type { RegionForm } from '@rake/core/region'
import type { Lang } from '@rake/core/words'
import { useEffect, useState } from 'react'
import { client, type Result } from './client.ts'
import { useFetched } from './use-fetched.ts'

/** A region's form on its way, or here. */
export interface FetchedForm {
  /** Undefined until it has come. While another language is fetched, the form stays in the one it had. */
  readonly form: RegionForm | undefined
  /** Why what was asked for last did not come, if it did not. */
  readonly failure: Exclude<Result<unknown>, { type: 'done' }> | undefined
  readonly retry: () => void
}

/**
 * Fetches the form of a region in a language from the API at this address (`/api`, `https://rake.example/api`),
 * for `<ReportForm>` and `<Tracking>`. Another language loses nothing of what has been written.
 */
export function useRegionForm(api: string, region: string, lang: Lang): FetchedForm {
  const place = `${api} ${region}`
  const { result, retry } = useFetched(`${place} ${lang}`, () => client(api, lang).form(region))
  const [held, hold] = useState<{ readonly of: string; readonly form: RegionForm }>()

  useEffect(() => {
    if (result?.type === 'done') hold({ of: place, form: result.value })
  }, [result, place])

  return {
    form: result?.type === 'done' ? result.value : held?.of === place ? held.form : undefined,
    failure: result?.type === 'done' ? undefined : result,
    retry,
  }
}
