import type { ClockWords } from './fi.ts'

/** What keeps an annual clock from being used, in English. */
export const en: ClockWords = {
  problem: {
    badEventId: { what: '"{id}" is not kebab-case.', mend: 'Write small letters a–z, digits and hyphens.' },
    eventIdTwice: { what: '"{id}" is the id of event {first} already.', mend: 'Give each event its own id.' },
    feedsItself: { what: '"{id}" feeds itself.', mend: 'Leave it out.' },
    placedInCircle: {
      what: 'The events are placed by each other in a circle: {circle}.',
      mend: 'Give one of them a date of its own.',
    },
    unknownEvent: { what: 'There is no event "{id}".', mend: 'Write one of {ids}.' },
    noSuchDay: { what: 'There is no day "{day}".', mend: 'Write a day that exists, as YYYY-MM-DD.' },
    neverComes: {
      what: 'It never comes round from {from} until {until}.',
      mend: 'Write a later day, or take it out.',
    },
    monthLacksDay: { what: 'Month {month} never has a day {day}.', mend: 'Write {longest} at most.' },
    numberOutside: { what: '{value} is not allowed.', mend: 'Write a whole number from {first} to {last}.' },
    numberOutsideOr: {
      what: '{value} is not allowed.',
      mend: 'Write a whole number from {first} to {last}, or {other}.',
    },
  },
}
