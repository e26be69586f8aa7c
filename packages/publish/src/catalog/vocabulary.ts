import type { Lang } from '@rake/core/words'

/** What the names of a catalogue stand for: it says so itself, so that nothing needs to be fetched to read it. */
export const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

const authority = 'http://publications.europa.eu/resource/authority'

/** Words of the European vocabularies, which DCAT-AP asks for. */
export const european = {
  public: `${authority}/access-right/PUBLIC`,
  stable: `${authority}/planned-availability/STABLE`,
  finland: `${authority}/country/FIN`,
  themes: [`${authority}/data-theme/SOCI`, `${authority}/data-theme/HEAL`],
  themeTaxonomy: `${authority}/data-theme`,
  regionalAuthority: 'http://purl.org/adms/publishertype/RegionalAuthority',
  /** Creative Commons Attribution 4.0. */
  ccBy: `${authority}/licence/CC_BY_4_0`,
} as const

const languages: Readonly<Record<Lang, string>> = { fi: 'FIN', sv: 'SWE', en: 'ENG', se: 'SME' }

/** A language in the European vocabulary; one that is not known here by its ISO 639-1 code. */
export function languageAddress(lang: Lang): string {
  const code = languages[lang]
  return code ? `${authority}/language/${code}` : `http://id.loc.gov/vocabulary/iso639-1/${lang}`
}

const fileTypes: Readonly<Record<string, string>> = {
  'text/html': 'HTML',
  'text/csv': 'CSV',
  'application/pdf': 'PDF',
  'application/json': 'JSON',
  'application/zip': 'ZIP',
  'image/png': 'PNG',
  'image/svg+xml': 'SVG',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
}

/** A media type without its parameters, in the list of IANA and, where it is known, in the European vocabulary. */
export function formatAddresses(mediaType: string): { readonly media: string; readonly format?: string } {
  const [type = ''] = mediaType.split(';')
  const known = fileTypes[type.trim()]
  return {
    media: `https://www.iana.org/assignments/media-types/${type.trim()}`,
    ...(known && { format: `${authority}/file-type/${known}` }),
  }
}
