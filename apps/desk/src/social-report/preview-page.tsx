import type { SocialReport } from '@rake/core/document'
import { pagePaths } from '@rake/core/region'
import { Select, Spinner } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { useLanguage } from '../language.tsx'
import { Loaded } from '../page/loaded.tsx'
import { documentQuery, socialReportQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { RegionPage } from '../region/region-page.tsx'
import { ownName } from './state.ts'
import { useStanding } from './use-standing.ts'

/** A document of a social report as it would stand on the web, in each of its languages. */
export function PreviewPage({ id, document }: { id: string; document: string }) {
  const { words } = useLanguage()
  const { slug } = useRegion()
  const standing = useStanding()
  const report = useQuery(socialReportQuery(slug, id))
  const found = useQuery(documentQuery(slug, id, document))
  const { socialReport: w } = words
  return (
    <RegionPage
      title={w.preview}
      lead={report.data && `${standing.kind(report.data)}, ${standing.of(report.data)}`}
    >
      <p className="desk-back">
        <Link href={`/social-reports/${id}`}>{w.backToOne}</Link>
      </p>
      <Loaded of={found}>{(known) => <Preview document={known} />}</Loaded>
    </RegionPage>
  )
}

function Preview({ document }: { document: SocialReport }) {
  const { words, lang } = useLanguage()
  const { slug } = useRegion()
  const { languages } = document
  const [picked, setPicked] = useState(languages.includes(lang) ? lang : (languages[0] ?? lang))
  // The renderer is fetched by whoever looks at a preview only.
  const html = useQuery({
    queryKey: ['preview-page', document, picked],
    queryFn: async () => {
      const { page } = await import('@rake/publish/page')
      const whole = page(document, {
        lang: picked,
        stylesheet: `/${slug}/${pagePaths.reports}/tyylit.css`,
      })
      // Inside the frame, a link to a part of the page would lead to the desk otherwise.
      return whole.replaceAll('href="#', 'href="about:srcdoc#')
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  const { socialReport: w } = words
  return (
    <>
      {languages.length > 1 && (
        <Select
          label={words.page.languages}
          options={languages.map((one) => ({ value: one, label: ownName(one) }))}
          value={picked}
          onChange={setPicked}
        />
      )}
      {html.data === undefined ? (
        <Spinner label={words.page.loading} />
      ) : (
        <iframe
          className="desk-preview"
          title={w.previewFrame}
          sandbox="allow-same-origin"
          srcDoc={html.data}
          lang={picked}
        />
      )}
    </>
  )
}
