import type { Message } from '@rake/core/words'

/** What the public pages say for themselves in Finnish; the other languages say the same. */
export const fi = {
  /** The ways on from every page. */
  nav: 'Sosiaalinen raportointi',
  form: 'Ilmoita ilmiöstä',
  tracking: 'Oman ilmoituksen seuranta',
  reports: 'Julkaistut raportit',
  results: 'Mihin raportit ovat johtaneet',
  proposals: 'Toimenpide-ehdotukset',
  accessibility: 'Saavutettavuusseloste',
  feed: 'Uutuudet syötteenä (Atom)',
  fictional: 'Kuvitteellinen alue: luvut ja tekstit on keksitty.',

  /** All that has been published. */
  reportsLead:
    'Ammattilaiset kertovat ilmiöistä, joita he kohtaavat asiakastyössä. Täällä on, mitä niistä on koottu ja mitä niille on ehdotettu tehtäväksi.',
  newest: 'Uusin raportti',
  earlier: 'Aiemmat raportit',
  noReports: 'Raportteja ei ole vielä julkaistu.',
  periodOf: 'Raportointikausi {days}',
  reportsInIt: { one: '{n} ilmiöraportti', other: '{n} ilmiöraporttia' } as Message,
  publishedOn: 'Julkaistu {day}',
  figures: 'Luvut kausittain',
  figuresLead: 'Kausista julkaistut taulukot: yksiköittäin ja kunnittain siltä osin kuin luvut voi kertoa.',
  answers: 'vastaukset sellaisinaan',
  answersThere: 'Vastauksista on peitetty vain se, mistä henkilön voisi tunnistaa.',
  answersLead:
    'Kaikki, mitä kaudella kirjoitettiin, sen jälkeen kun teksti on tarkistettu: vain se, mistä henkilön voisi tunnistaa, on peitetty.',
  follow: 'Seuraa',
  calendar: 'Vuosikello kalenteriin (iCalendar)',
  catalog: 'Avoin data (DCAT-AP, JSON-LD)',

  /** One report. */
  formats: 'Lataa raportti',
  page: 'Verkkosivu yhtenä tiedostona',
  pdf: 'PDF',
  word: 'Word',
  brief: 'Tiivistelmä yhdellä sivulla, PDF',
  briefPage: 'Tiivistelmä, verkkosivu',
  pictures: 'Kuvat esityksiin, SVG ja PNG',
  excel: 'Taulukot, Excel',
  csv: 'Taulukot, CSV',
  json: 'Koko raportti, JSON',
  versions: 'Versiot',
  versionOf: 'Versio {n}, julkaistu {day}',
  thisVersion: 'tämä versio',
  corrected: 'Tämä on korjattu versio {n}. Aiemmat versiot ovat edelleen luettavissa.',
  replaced: 'Tämä on versio {n}. Siitä on julkaistu korjattu versio.',
  readNewest: 'Lue uusin versio',

  /** You reported, this was done. */
  resultsLead: 'Mitä kustakin teemasta on raportoitu ja mitä sille on tehty.',
  reported: 'Raportoitiin',
  done: 'Näin on edetty',
  lastStep: 'Viimeksi edetty {day}.',
  nothingDone: 'Ehdotuksia ei ole vielä viety eteenpäin.',
  hiddenCount: 'määrä on peitetty',
  noResults: 'Raportteja ei ole vielä julkaistu, joten tuloksia ei vielä ole.',

  /** Proposals. */
  proposalsLead:
    'Raportit johtavat ehdotuksiin. Tässä on, missä vaiheessa kukin niistä on ja mihin se on johtanut.',
  inState: { one: '{state}: {n} ehdotus', other: '{state}: {n} ehdotusta' } as Message,
  theme: 'Teema',
  owner: 'Vastuutaho',
  noOwner: 'Ei vielä nimetty',
  fromReport: 'Raportista',
  steps: 'Edetty',
  uses: 'Mihin ehdotusta on käytetty',
  noProposals: 'Ehdotuksia ei ole vielä julkaistu.',

  /** The figures of one period. */
  figuresOf: 'Luvut: {period}',
  edition: 'Julkaisu {n}, {day}',
  editionReplaced: 'Siitä on julkaistu korjattu julkaisu.',
  editionCorrected: 'Julkaisu {n} korvaa aiemmat.',
  before: 'Edellinen kausi',
  beforeNote: 'Edellinen kausi: {period}.',
  placeOf: '{place}: {period}',
  placeLead: 'Näin paljon paikasta on raportoitu kaudella, siltä osin kuin luvut voi kertoa.',
  allFigures: 'Kaikki kauden luvut',
  hiddenWhy: 'Pienet luvut on peitetty, jotta kukaan ei ole niistä tunnistettavissa.',

  /** Answers of one period. */
  answersOf: 'Vastaukset: {period}',
  answersOrder:
    'Järjestys on arvottu, eikä yksiköitä tai päiviä kerrota. Saman ilmoituksen vastauksia ei ole yhdistetty toisiinsa.',
  masked: '▮▮▮ tarkoittaa, että kohta on peitetty, jotta kukaan ei ole siitä tunnistettavissa.',
  noAnswers: 'Kaudelta ei ole hyväksytty yhtään vastausta julkaistavaksi.',
  otherAnswers: 'Muut vastaukset',

  notFound: 'Sivua ei ole',
  notFoundLead: 'Osoitteessa ei ole julkaistua sivua. Julkaistut raportit löytyvät täältä:',
}

/** The words of the public pages in one language; the Finnish ones say which there are. */
export type SiteWords = typeof fi
