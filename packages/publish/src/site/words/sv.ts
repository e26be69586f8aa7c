import type { SiteWords } from './fi.ts'

/** The public pages in Swedish, as it is written in Finland. */
export const sv: SiteWords = {
  nav: 'Social rapportering',
  form: 'Rapportera ett fenomen',
  tracking: 'Uppföljning av egen anmälan',
  reports: 'Publicerade rapporter',
  results: 'Vad rapporterna har lett till',
  proposals: 'Åtgärdsförslag',
  accessibility: 'Tillgänglighetsutlåtande',
  feed: 'Nyheter som flöde (Atom)',
  fictional: 'Påhittat område: siffrorna och texterna är uppdiktade.',

  reportsLead:
    'Yrkespersoner berättar om fenomen som de möter i klientarbetet. Här finns det som har sammanställts av dem och de åtgärder som har föreslagits.',
  newest: 'Den senaste rapporten',
  earlier: 'Tidigare rapporter',
  noReports: 'Inga rapporter har publicerats ännu.',
  periodOf: 'Rapporteringsperiod {days}',
  reportsInIt: { one: '{n} fenomenrapport', other: '{n} fenomenrapporter' },
  publishedOn: 'Publicerad {day}',
  figures: 'Siffror enligt period',
  figuresLead:
    'De tabeller som har publicerats: enligt enhet och kommun till den del siffrorna kan berättas.',
  answers: 'svaren som de är',
  answersThere: 'I svaren har bara det dolts som kunde avslöja en person.',
  answersLead:
    'Allt som skrevs under perioden, efter att texten har granskats: bara det som kunde avslöja en person har dolts.',
  follow: 'Följ',
  calendar: 'Årsklockan till kalendern (iCalendar)',
  catalog: 'Öppna data (DCAT-AP, JSON-LD)',

  formats: 'Ladda ner rapporten',
  page: 'Webbsida i en fil',
  pdf: 'PDF',
  word: 'Word',
  brief: 'Sammandrag på en sida, PDF',
  briefPage: 'Sammandrag, webbsida',
  pictures: 'Bilder för presentationer, SVG och PNG',
  excel: 'Tabeller, Excel',
  csv: 'Tabeller, CSV',
  json: 'Hela rapporten, JSON',
  versions: 'Versioner',
  versionOf: 'Version {n}, publicerad {day}',
  thisVersion: 'denna version',
  corrected: 'Detta är den korrigerade versionen {n}. De tidigare versionerna kan fortfarande läsas.',
  replaced: 'Detta är version {n}. En korrigerad version har publicerats.',
  readNewest: 'Läs den senaste versionen',

  resultsLead: 'Vad som har rapporterats om varje tema och vad som har gjorts åt det.',
  reported: 'Det här rapporterades',
  done: 'Så här har det gått',
  lastStep: 'Senaste steget {day}.',
  nothingDone: 'Förslagen har inte förts vidare ännu.',
  hiddenCount: 'antalet är dolt',
  noResults: 'Inga rapporter har publicerats ännu, så det finns inga resultat.',

  proposalsLead:
    'Rapporterna leder till förslag. Här ser du i vilket skede vart och ett av dem är och vad det har lett till.',
  inState: { one: '{state}: {n} förslag', other: '{state}: {n} förslag' },
  theme: 'Tema',
  owner: 'Ansvarig',
  noOwner: 'Ännu inte utsedd',
  fromReport: 'Ur rapporten',
  steps: 'Steg har tagits',
  uses: 'Vad förslaget har använts till',
  noProposals: 'Inga förslag har publicerats ännu.',

  figuresOf: 'Siffror: {period}',
  edition: 'Utgåva {n}, {day}',
  editionReplaced: 'En korrigerad utgåva har publicerats.',
  editionCorrected: 'Utgåva {n} ersätter de tidigare.',
  before: 'Föregående period',
  beforeNote: 'Föregående period: {period}.',
  placeOf: '{place}: {period}',
  placeLead:
    'Så här mycket har rapporterats från platsen under perioden, till den del siffrorna kan berättas.',
  allFigures: 'Alla siffror för perioden',
  hiddenWhy: 'Små siffror är dolda så att ingen kan identifieras.',

  answersOf: 'Svar: {period}',
  answersOrder:
    'Ordningen är slumpmässig, och varken enheter eller dagar anges. Svaren i samma anmälan har inte kopplats ihop.',
  masked: '▮▮▮ betyder att stället är dolt så att ingen kan identifieras.',
  noAnswers: 'Inga svar från perioden har godkänts för publicering.',
  otherAnswers: 'Övriga svar',

  notFound: 'Sidan finns inte',
  notFoundLead: 'På adressen finns ingen publicerad sida. De publicerade rapporterna finns här:',
}
