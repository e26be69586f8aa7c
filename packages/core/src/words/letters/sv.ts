import type { LetterWords } from './fi.ts'

/** The sentences of an information letter in Swedish. */
export const sv: LetterWords = {
  heading: {
    staff: '{title}: information till personalen',
    supervisors: '{title}: information till cheferna',
  },
  question: {
    what: 'Vad rapporteras?',
    why: 'Varför?',
    where: 'Var?',
    who: 'Vem behandlar?',
    howOften: 'Hur ofta?',
    feedback: 'Vilken respons får man?',
    ask: 'Vem kan man fråga?',
  },
  channels: 'Andra kanaler, som det här inte ersätter: {names}.',
  where: {
    staff: 'Blanketten finns på {address}. Ingen inloggning behövs.',
    supervisors:
      'Blanketten finns på {address}. Ingen inloggning behövs. Håll adressen framme på din enhet och ge arbetstid för rapporteringen.',
  },
  toSupervisors: {
    what: 'På blanketten säger vi så här till medarbetarna:',
    why: 'Många låter bli att rapportera bara för att de inte har hört om rapporteringen eller inte vet vad de kan rapportera och varför. Ta därför upp saken på din enhet.',
    untouched: 'Ingen kan ändra eller ta bort en rapport, inte heller chefen.',
    view: 'En avvikande synpunkt kan antecknas bredvid den av: {names}.',
    feedback:
      'Rapportören följer ärendet med rapportens nummer och ser responsen med det, också utan att ha uppgett sitt namn. Ingen ska försöka ta reda på vem som har skrivit.',
  },
  toStaff: {
    feedback:
      'När du skickar blanketten får du ett nummer. Med det följer du hur ärendet går vidare och ser responsen, också om du inte uppger ditt namn.',
  },
  reviews: 'Rapporten gås först igenom av: {names}.',
  decides: 'Om hur ärendet går vidare beslutar: {names}.',
  handles: 'Rapporterna behandlas av: {names}.',
  informed: 'För kännedom får rapporten: {names}.',
  answers: 'Respons ges av: {names}.',
  name: {
    staff: 'Om du uppger ditt namn syns det bara för: {names}.',
    supervisors: 'Om rapportören uppger sitt namn syns det bara för: {names}.',
  },
  nameless: 'Ingen ser rapportörens namn i behandlingen.',
  rhythm: {
    month: 'En gång i månaden: {event}.',
    quarter: 'Fyra gånger om året: {event}.',
    half: 'Två gånger om året: {event}.',
    year: 'En gång om året: {event}.',
    councilTerm: 'En gång per fullmäktigeperiod: {event}.',
    weeks: { one: 'Varje vecka: {event}.', other: 'Med {n} veckors mellanrum: {event}.' },
    once: 'En gång: {event}.',
  },
  ask: 'Frågor besvaras av: {name}, {mail}.',
  owner: 'den som ansvarar för ärendet',
}
