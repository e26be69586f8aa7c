import type { Lang } from '@rake/core/words'
import { useEffect } from 'react'
import { useSearchParams } from 'wouter'

/**
 * The language of the page and how to change it: it stands in the address (`?lang=sv`), never in the
 * browser's storage. The first offered one goes without saying.
 */
export function useLanguage(offered: readonly Lang[]): [lang: Lang, pick: (lang: Lang) => void] {
  const [params, setParams] = useSearchParams()
  const wished = params.get('lang') ?? ''
  const lang = offered.includes(wished) ? wished : (offered[0] ?? 'fi')
  return [lang, (picked) => setParams({ lang: picked }, { replace: true })]
}

/** Sets the title and the language of the document. */
export function useDocument(title: string, lang: Lang): void {
  useEffect(() => {
    document.title = title
    document.documentElement.lang = lang
  }, [title, lang])
}
