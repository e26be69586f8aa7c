import type { RegionForm } from '@rake/core/region'
import type { Lang } from '@rake/core/words'

/** A way out: a page opens beside this one, so that what has been written stays. */
export function Outside(props: { form: RegionForm; href: string; lang?: Lang; children: string }) {
  const { form, href, lang, children } = props
  if (!/^https?:/.test(href)) return <a href={href}>{children}</a>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      <span lang={lang}>{children}</span>{' '}
      <span className="rake-soft" lang={form.wordsLang}>
        {form.words.newTab}
      </span>
    </a>
  )
}
