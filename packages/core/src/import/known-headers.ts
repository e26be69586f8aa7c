import type { Tool } from './mapping.ts'
import { normalised } from './normalised.ts'

/** What survey tools write of an answer beside the questions. */
export type KnownHeader = 'id' | 'submitted' | 'language' | 'aside' | 'person'

/** As the tools write them in the languages in which they are used in Finland. Data of theirs, not words of ours. */
const headers: Readonly<Record<KnownHeader, readonly string[]>> = {
  id: [
    'ID',
    'Id',
    'Tunnus',
    'Vastaus-ID',
    'Vastauksen tunniste',
    'Vastaajan tunniste',
    'Response ID',
    'Respondent ID',
    'Svars-ID',
    'Ilmoituksen numero',
    'Ilmoitusnumero',
    'Ilmoitus nro',
    'Anmälans nummer',
  ],
  submitted: [
    'Completion time',
    'Valmistumisaika',
    'Slutförandetid',
    'Vastausaika',
    'Vastauspäivä',
    'Vastattu',
    'Svarstid',
    'Svarsdatum',
    'Besvarad',
    'Response time',
    'Submitted',
    'Answered',
    'Ilmoituspäivä',
    'Ilmoituspvm',
    'Ilmoituksen päivämäärä',
    'Saapunut',
    'Saapumispäivä',
    'Lähetetty',
    'Päivämäärä',
    'Pvm',
    'Datum',
    'Date',
    'Inkommit',
  ],
  language: ['Kieli', 'Vastauskieli', 'Språk', 'Language'],
  aside: [
    'Start time',
    'Aloitusaika',
    'Starttid',
    'Last modified time',
    'Viimeksi muokattu',
    'Senast ändrad',
    'Tila',
    'Status',
    'Vastauksen tila',
    'Kysely',
    'Lomake',
    'Ilmoituslaji',
    'Kesto',
    'Duration',
    'IP',
    'IP-osoite',
    'Linkki',
  ],
  person: [
    'Email',
    'E-mail',
    'Sähköposti',
    'Sähköpostiosoite',
    'E-post',
    'Name',
    'Nimi',
    'Namn',
    'Vastaaja',
    'Vastaajan nimi',
    'Ilmoittaja',
    'Ilmoittajan nimi',
    'Käsittelijä',
    'Käyttäjätunnus',
    'Puhelin',
    'Puhelinnumero',
    'Respondent',
    'Handläggare',
  ],
}

const known = new Map(
  Object.entries(headers).flatMap(([kind, texts]) =>
    texts.map((text) => [normalised(text), kind as KnownHeader] as const),
  ),
)

/** What a header of a survey tool stands for; undefined where it is none. */
export function knownHeader(header: string): KnownHeader | undefined {
  return known.get(normalised(header))
}

/** Headers that a tool's export has and no other's. */
const signatures: Readonly<Record<Tool, readonly (readonly string[])[]>> = {
  forms: [
    ['Start time', 'Completion time'],
    ['Aloitusaika', 'Valmistumisaika'],
    ['Starttid', 'Slutförandetid'],
  ],
  wpro: [['Ilmoitusnumero'], ['Ilmoituksen numero'], ['Ilmoituslaji']],
  surveypal: [['Vastaus-ID'], ['Svars-ID'], ['Response ID', 'Answered']],
  webropol: [['Vastausaika'], ['Svarstid'], ['Response time']],
}

/** The tool that the headers tell of. */
export function toolOf(given: readonly string[]): Tool | undefined {
  const there = new Set(given.map(normalised))
  const found = Object.entries(signatures).find(([, sets]) =>
    sets.some((set) => set.every((one) => there.has(normalised(one)))),
  )
  return found?.[0] as Tool | undefined
}
