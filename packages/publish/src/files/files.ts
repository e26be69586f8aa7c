import type { SocialReport } from '@rake/core/document'
import type { Lang } from '@rake/core/words'
import { strToU8 } from 'fflate'
import type { Look } from '../look/index.ts'
import { zipped } from '../pinned.ts'

/** The formats in which a report is offered, in the order in which they are listed. */
export const formats = [
  'page',
  'pdf',
  'word',
  'brief',
  'briefPage',
  'pictures',
  'excel',
  'csv',
  'json',
] as const
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

/** What the files say that the report itself does not. */
export interface FileOptions {
  readonly look?: Look | undefined
  /** Where the whole report can be read, for its summary. */
  readonly address?: string | undefined
}

/** Every file in which a report can be read, shown or computed with. */
export function filesOf(document: SocialReport, { look, address }: FileOptions = {}): ReportFile[] {
  const perLanguage = document.languages.flatMap((lang): ReportFile[] => [
    {
      name: `raportti-${lang}.html`,
      format: 'page',
      lang,
      mediaType: 'text/html; charset=utf-8',
      make: async () => strToU8((await import('../page/index.ts')).page(document, { lang, look })),
    },
    {
      name: `raportti-${lang}.pdf`,
      format: 'pdf',
      lang,
      mediaType: 'application/pdf',
      make: async () => (await import('../pdf/index.ts')).pdf(document, lang, look),
    },
    {
      name: `raportti-${lang}.docx`,
      format: 'word',
      lang,
      mediaType: `${office}.wordprocessingml.document`,
      make: async () => (await import('../word/index.ts')).word(document, lang, look),
    },
    {
      name: `tiivistelma-${lang}.pdf`,
      format: 'brief',
      lang,
      mediaType: 'application/pdf',
      make: async () => (await import('../brief/index.ts')).briefPdf(document, { lang, look, address }),
    },
    {
      name: `tiivistelma-${lang}.html`,
      format: 'briefPage',
      lang,
      mediaType: 'text/html; charset=utf-8',
      make: async () =>
        strToU8((await import('../brief/index.ts')).briefPage(document, { lang, look, address })),
    },
    {
      name: `kuvat-${lang}.zip`,
      format: 'pictures',
      lang,
      mediaType: 'application/zip',
      make: async () => {
        const parts: Record<string, Uint8Array> = {}
        for (const { id, svg, png } of (await import('../picture/index.ts')).pictures(document, lang, look)) {
          parts[`kuva-${id}-${lang}.svg`] = strToU8(svg)
          parts[`kuva-${id}-${lang}.png`] = await png()
        }
        return zipped(parts, document.published)
      },
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
