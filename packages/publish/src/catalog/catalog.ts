import type { Lang, Localized } from '@rake/core/words'
import { speakerOf } from '../outline/speaker.ts'
import { listed, type Publication, type PublicationFile, type Publisher } from '../publication.ts'
import type { PublishWords } from '../words/index.ts'
import { context, european, formatAddresses, languageAddress } from './vocabulary.ts'

export interface CatalogOptions {
  /** The languages of the catalogue itself. */
  readonly languages: readonly Lang[]
  /** The whole address of the catalogue. Addresses of the publications may be written from there. */
  readonly address: string
  /** Where the reports are listed for people: a whole address, or one below that of the catalogue. */
  readonly home: string
  readonly publisher: Publisher
  /** The national code of the region, as Statistics Finland gives it. */
  readonly regionCode?: string | undefined
  /** Under which terms all is published, as an address; CC BY 4.0 unless said. */
  readonly licence?: string | undefined
}

/** A catalogue as JSON-LD: its context, and the catalogue with all that it holds. */
export type Catalog = Readonly<Record<string, unknown>>

/**
 * What a region has published, as a catalogue of open data (DCAT-AP 3.0 in JSON-LD 1.1): a dataset for each version of
 * each report, a distribution for each of its files with size and checksum. It is complete in itself.
 *
 * @throws RangeError for a report that is for the staff, TypeError for an address that is none.
 */
export function catalog(
  publications: readonly Publication[],
  { languages, address, home, publisher, regionCode, licence = european.ccBy }: CatalogOptions,
): Catalog {
  const datasets = listed(publications)
  const days = datasets.map(({ document }) => document.published)
  const at = (of: string) => new URL(of, address).href
  const who = {
    '@id': at(home),
    '@type': 'foaf:Agent',
    'foaf:name': inEach(publisher.name),
    'dct:type': { '@id': european.regionalAuthority },
  }
  const where = [
    { '@id': european.finland, '@type': 'dct:Location' },
    ...(regionCode === undefined
      ? []
      : [
          {
            '@type': 'dct:Location',
            'dct:identifier': regionCode,
            'skos:prefLabel': inEach(publisher.name),
          },
        ]),
  ]
  const idOf = ({ pages, document }: Publication) =>
    `${at(pages[document.languages[0] ?? ''] ?? home)}#dataset`

  const dataset = (publication: Publication) => {
    const { document, pages, files } = publication
    const { id, version, title, period, published, n } = document
    const before = datasets.find(({ document: one }) => one.id === id && one.version === version - 1)
    return {
      '@id': idOf(publication),
      '@type': 'dcat:Dataset',
      'dct:identifier': `${publisher.slug}/${id}/${version}`,
      'dct:title': inEach(title),
      'dct:description': said(document.languages, (speaker) =>
        speaker.own((w) => w.datasetDescription, {
          days: speaker.days(period),
          count: speaker.count(n.n),
        }),
      ),
      'dcat:keyword': document.languages.flatMap((lang) => keywords(lang)),
      'dcat:theme': european.themes.map((theme) => ({ '@id': theme })),
      'dct:publisher': { '@id': who['@id'] },
      'dct:issued': date(published),
      'dct:modified': date(published),
      'dct:language': document.languages.map((lang) => ({ '@id': languageAddress(lang) })),
      'dct:spatial': where,
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': date(period.from),
        'dcat:endDate': date(period.to),
      },
      'dct:accessRights': { '@id': european.public },
      'dcat:version': String(version),
      ...(before && { 'dcat:previousVersion': { '@id': idOf(before) } }),
      'dcat:landingPage': Object.values(pages).map((page) => ({ '@id': at(page), '@type': 'foaf:Document' })),
      'dcat:distribution': files.map((file) => distribution(file, publication)),
    }
  }

  const distribution = (file: PublicationFile, { document }: Publication) => {
    const { media, format } = formatAddresses(file.mediaType)
    const whole = at(file.address)
    const inLanguages = file.lang === undefined ? document.languages : [file.lang]
    return {
      '@id': `${whole}#distribution`,
      '@type': 'dcat:Distribution',
      'dct:title': inEach(document.title),
      'dcat:accessURL': { '@id': whole },
      'dcat:downloadURL': { '@id': whole },
      'dcat:mediaType': { '@id': media },
      ...(format && { 'dct:format': { '@id': format } }),
      'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@value': file.sha256, '@type': 'xsd:hexBinary' },
      },
      'dct:language': inLanguages.map((lang) => ({ '@id': languageAddress(lang) })),
      'dct:issued': date(document.published),
      'dct:license': { '@id': licence },
      'dcatap:availability': { '@id': european.stable },
    }
  }

  return {
    '@context': context,
    '@id': address,
    '@type': 'dcat:Catalog',
    'dct:title': said(languages, (speaker) =>
      speaker.own((w) => w.feed, { region: speaker.text(publisher.name).text }),
    ),
    'dct:description': said(languages, (speaker) => speaker.own((w) => w.catalogDescription)),
    'dct:publisher': who,
    'dct:language': languages.map((lang) => ({ '@id': languageAddress(lang) })),
    'dct:spatial': where,
    'dct:license': { '@id': licence },
    'dcat:themeTaxonomy': { '@id': european.themeTaxonomy },
    'foaf:homepage': { '@id': at(home), '@type': 'foaf:Document' },
    ...(days[0] !== undefined && {
      'dct:modified': date(days[0]),
      'dct:issued': date(days.at(-1) ?? days[0]),
    }),
    'dcat:dataset': datasets.map(dataset),
  }
}

type Speaker = ReturnType<typeof speakerOf>

function inEach(text: Localized) {
  return Object.entries(text).map(([lang, value]) => ({ '@value': value, '@language': lang }))
}

/** What this package says for itself, in each language that it knows. */
function said(languages: readonly Lang[], of: (speaker: Speaker) => { text: string; lang: Lang }) {
  const texts = languages.map((lang) => of(speakerOf(lang)))
  return inEach(Object.fromEntries(texts.map(({ text, lang }) => [lang, text])))
}

function keywords(lang: Lang) {
  const words = (['keywordWork', 'keywordReporting'] as const satisfies readonly (keyof PublishWords)[]).map(
    (key) => speakerOf(lang).own((w) => w[key]),
  )
  return words.filter((word) => word.lang === lang).map(({ text }) => ({ '@value': text, '@language': lang }))
}

function date(day: string) {
  return { '@value': day, '@type': 'xsd:date' }
}
