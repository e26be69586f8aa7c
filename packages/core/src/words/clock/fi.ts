import type { ProblemWords } from '../coded-problem.ts'

const problem = {
  badEventId: {
    what: '”{id}” ei käy tunnukseksi.',
    mend: 'Kirjoita pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.',
  },
  eventIdTwice: {
    what: '”{id}” on jo tapahtuman {first} tunnus.',
    mend: 'Anna jokaiselle tapahtumalle oma tunnus.',
  },
  feedsItself: { what: '”{id}” ei voi valmistua itseään varten.', mend: 'Jätä se pois.' },
  placedInCircle: {
    what: 'Tapahtumien päivät riippuvat toisistaan kehässä: {circle}.',
    mend: 'Anna yhdelle niistä oma päivä.',
  },
  unknownEvent: { what: 'Tapahtumaa ”{id}” ei ole.', mend: 'Kirjoita jokin näistä: {ids}.' },
  noSuchDay: {
    what: 'Päivää ”{day}” ei ole.',
    mend: 'Kirjoita päivä, joka on kalenterissa, esimerkiksi 2025-12-31.',
  },
  neverComes: {
    what: 'Se ei tule kertaakaan välillä {from} – {until}.',
    mend: 'Kirjoita myöhempi päivä, tai poista kohta.',
  },
  monthLacksDay: {
    what: 'Kuukaudessa {month} ei ole koskaan päivää {day}.',
    mend: 'Kirjoita enintään {longest}.',
  },
  numberOutside: { what: '{value} ei käy.', mend: 'Kirjoita kokonaisluku väliltä {first}–{last}.' },
  numberOutsideOr: {
    what: '{value} ei käy.',
    mend: 'Kirjoita kokonaisluku väliltä {first}–{last}, tai {other}.',
  },
} satisfies Readonly<Record<string, ProblemWords>>

/** What keeps an annual clock from being used, in one language; the Finnish words say what there is to tell. */
export interface ClockWords {
  readonly problem: Readonly<Record<keyof typeof problem, ProblemWords>>
}

/** What keeps an annual clock from being used, in Finnish. */
export const fi: ClockWords = { problem }
