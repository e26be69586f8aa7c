import { plainDate } from '@rake/core/clock'
import { strToU8 } from 'fflate'
import { json } from '../json/index.ts'
import { measured, type Publication } from '../publication.ts'
import { goldenDocument } from './golden-document.ts'

/** The golden case on the web, and its second version. */
export async function testPublications(): Promise<Publication[]> {
  const first = goldenDocument()
  const second = { ...first, version: 2, published: plainDate('2024-03-01') }
  return Promise.all(
    [first, second].map(async (document): Promise<Publication> => {
      const at = `/siun-sote/raportit/${document.id}/${document.version}`
      return {
        document,
        pages: { fi: at, sv: `${at}?lang=sv` },
        files: [
          {
            address: `${at}/raportti.json`,
            mediaType: 'application/json',
            ...(await measured(strToU8(json(document)))),
          },
          {
            address: `${at}/raportti-sv.html`,
            mediaType: 'text/html; charset=utf-8',
            lang: 'sv',
            ...(await measured(strToU8('<p>"&"</p>'))),
          },
        ],
      }
    }),
  )
}

/** Who publishes them, and where. */
export const testPlace = {
  address: 'https://rake.example/siun-sote/raportit/luettelo',
  home: '/siun-sote/raportit',
  publisher: {
    slug: 'siun-sote',
    name: { fi: 'Pohjois-Karjalan hyvinvointialue', sv: 'Norra Karelens välfärdsområde' },
  },
}
