import { type Lang, show } from '@rake/core/words'
import type { RegionLine } from '@rake/form'
import { Tag } from '@rake/ui'
import { Link, useSearch } from 'wouter'
import { Frame } from '../frame.tsx'
import { useLanguage } from '../language.ts'
import { appWords } from '../words.ts'

/** The regions to choose from; one that does not exist says so. */
export function RegionsPage({
  regions,
  languages,
}: {
  regions: readonly RegionLine[]
  languages: readonly Lang[]
}) {
  const [lang] = useLanguage(languages)
  const search = useSearch()
  const words = appWords(lang)
  return (
    <Frame {...{ lang, languages }} title={words.name} owner="">
      <h1>{words.name}</h1>
      <p className="rake-what">{words.lead}</p>
      <ul className="rake-regions rake-column">
        {regions.map(({ slug, name, fictional }) => {
          const shown = show(name, lang)
          return (
            <li key={slug}>
              <Link href={`/${slug}${search && `?${search}`}`}>
                <span lang={shown.lang}>{shown.text}</span>
                {fictional && <Tag>{words.fictional}</Tag>}
              </Link>
            </li>
          )
        })}
      </ul>
    </Frame>
  )
}
