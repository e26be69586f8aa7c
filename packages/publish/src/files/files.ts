import type { SocialReport } from '@rake/core/document'
import type { Lang } from '@rake/core/words'
import { strToU8 } from 'fflate'
import { zipped } from '../pinned.ts'

/** The formats in which a report is offered, in the order in which they are listed. */
export const formats = ['page', 'pdf', 'word', 'excel', 'csv', 'json'] as const
export type Format = (typeof formats)[number]

/** One file of a report. It is made when it is asked for, and with it the libraries that it needs are loaded. */
export interface ReportFile {
  /** Its name in a folder or an address: `raportti-fi.pdf`. It never changes. */
  readonly name: string
  readonly format: Format
  /** Left out where the file is in all languages of the report. */
  readonly lang?: Lang
  readonly mediaType: string
  /** The same bytes each time. */
  readonly make: () => Promise<Uint8Array>
}

const office = 'application/vnd.openxmlformats-officedocument'

/** Every file in which a report can be read or computed with. */
export function filesOf(document: SocialReport): ReportFile[] {
  const perLanguage = document.languages.flatMap((lang): ReportFile[] => [
    {
      name: `raportti-${lang}.html`,
      format: 'page',
      lang,
      mediaType: 'text/html; charset=utf-8',
      make: async () => strToU8((await import('../page/index.ts')).page(document, { lang })),
    },
    {
      name: `raportti-${lang}.pdf`,
      format: 'pdf',
      lang,
      mediaType: 'application/pdf',
      make: async () => (await import('../pdf/index.ts')).pdf(document, lang),
    },
    {
      name: `raportti-${lang}.docx`,
      format: 'word',
      lang,
      mediaType: `${office}.wordprocessingml.document`,
      make: async () => (await import('../word/index.ts')).word(document, lang),
    },
    {
      name: `taulukot-${lang}.xlsx`,
      format: 'excel',
      lang,
      mediaType: `${office}.spreadsheetml.sheet`,
      make: async () => (await import('../sheet/index.ts')).sheet(document, lang),
    },
  ])
  const files: ReportFile[] = [
    ...perLanguage,
    {
      name: 'taulukot.zip',
      format: 'csv',
      mediaType: 'application/zip',
      make: async () => {
        const tables = (await import('../csv/index.ts')).csv(document)
        const parts = Object.entries(tables).map(([name, text]) => [name, strToU8(text)] as const)
        return zipped(Object.fromEntries(parts), document.published)
      },
    },
    {
      name: 'raportti.json',
      format: 'json',
      mediaType: 'application/json',
      make: async () => strToU8((await import('../json/index.ts')).json(document)),
    },
  ]
  return files.sort((one, other) => formats.indexOf(one.format) - formats.indexOf(other.format))
}
