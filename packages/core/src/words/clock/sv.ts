import type { ClockWords } from './fi.ts'

/** What keeps an annual clock from being used, in Swedish. */
export const sv: ClockWords = {
  problem: {
    badEventId: {
      what: '”{id}” duger inte som id.',
      mend: 'Skriv små bokstäver a–z, siffror och bindestreck.',
    },
    eventIdTwice: {
      what: '”{id}” är redan id för händelse {first}.',
      mend: 'Ge varje händelse ett eget id.',
    },
    feedsItself: { what: '”{id}” kan inte bli klar för sig själv.', mend: 'Lämna bort den.' },
    placedInCircle: {
      what: 'Händelsernas dagar beror av varandra i en cirkel: {circle}.',
      mend: 'Ge en av dem en egen dag.',
    },
    unknownEvent: { what: 'Det finns ingen händelse ”{id}”.', mend: 'Skriv någon av dessa: {ids}.' },
    noSuchDay: {
      what: 'Dagen ”{day}” finns inte.',
      mend: 'Skriv en dag som finns i kalendern, till exempel 2025-12-31.',
    },
    neverComes: {
      what: 'Den infaller inte en enda gång mellan {from} och {until}.',
      mend: 'Skriv en senare dag, eller ta bort punkten.',
    },
    monthLacksDay: { what: 'Månad {month} har aldrig en dag {day}.', mend: 'Skriv högst {longest}.' },
    numberOutside: { what: '{value} duger inte.', mend: 'Skriv ett heltal från {first} till {last}.' },
    numberOutsideOr: {
      what: '{value} duger inte.',
      mend: 'Skriv ett heltal från {first} till {last}, eller {other}.',
    },
  },
}
