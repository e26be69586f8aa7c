import type { ShapeWords } from './fi.ts'

/** What of a written file does not have the shape that it needs, in English. */
export const en: ShapeWords = {
  problem: {
    missing: {
      what: 'This is missing.',
      mend: 'Write {kinds}.',
    },
    missingOneOf: {
      what: 'This is missing.',
      mend: { one: 'Write {values}.', other: 'Write one of {values}.' },
    },
    unknownKey: {
      what: '"{key}" is not known here.',
      mend: 'Take it out, or name it as one of {keys}.',
    },
    strayKey: {
      what: '"{key}" is not known here.',
      mend: 'Take it out.',
    },
    misspelt: {
      what: '"{key}" is not known here.',
      mend: 'Did you mean {near}? Mend the name, or take it out.',
    },
    wrongKind: {
      what: 'This is {found}.',
      mend: 'Write {kinds}.',
    },
    notOneOf: {
      what: '"{value}" cannot stand here.',
      mend: { one: 'Write {values}.', other: 'Write one of {values}.' },
    },
    badDay: {
      what: 'There is no day "{value}".',
      mend: 'Write the day as year-month-day, such as 2025-12-31.',
    },
    dayOtherwise: {
      what: 'The day "{value}" is written in another form.',
      mend: 'Write {day}.',
    },
    empty: {
      what: 'The text is empty.',
      mend: 'Write it, or take the whole of it out.',
    },
    tooLong: {
      what: 'The text is too long.',
      mend: 'Shorten it: {n} characters fit.',
    },
    tooShort: {
      what: 'The text is too short.',
      mend: 'Write at least {n} characters.',
    },
    tooMany: {
      what: 'The list is too long.',
      mend: 'Keep at most {n}.',
    },
    tooFew: {
      what: { one: 'The list is empty.', other: 'The list is too short.' },
      mend: 'Write at least {n}.',
    },
    tooLarge: {
      what: '{value} is too large.',
      mend: 'Write at most {n}.',
    },
    tooSmall: {
      what: '{value} is too small.',
      mend: 'Write at least {n}.',
    },
    badForm: {
      what: '"{value}" cannot stand here.',
      mend: 'Write {form}.',
    },
    badKey: {
      what: '"{value}" cannot be a name here.',
      mend: 'Write {form}.',
    },
    badCharacter: {
      what: 'In the text is a character that cannot be stored.',
      mend: 'Write the text anew.',
    },
    unfit: {
      what: 'This cannot stand here.',
      mend: 'See in the guide what is written here.',
    },
  },
  kind: {
    text: 'a text',
    texts: 'a text by language, such as { fi: Suomeksi, sv: På svenska }',
    number: 'a number',
    wholeNumber: 'a whole number',
    yesNo: 'true or false',
    list: 'a list, such as [one, two]',
    parts: 'parts with their names, such as { name: value }',
    day: 'a day, such as 2025-12-31',
  },
  found: {
    text: 'a text',
    number: 'a number',
    yesNo: 'true or false',
    list: 'a list',
    parts: 'parts with their names (name: value)',
  },
  form: {
    kebab: 'small letters a–z, digits and single hyphens, a letter first',
    word: 'letters a–z, digits and hyphens, a letter first',
    lang: 'the code of a language, such as fi',
    webAddress: 'an address from https:// on',
    anyAddress: 'an address from https://, mailto: or tel: on',
    mailAddress: 'an address such as office@example.org',
    colour: 'a colour such as #00357a',
    drawing: 'a drawing that begins with <svg and says its viewBox',
    twoDigits: 'two digits',
    threeDigits: 'three digits',
    hash: 'the hash as it stands in the edition (64 characters 0–9 and a–f)',
    other: 'it in the form that the guide gives',
  },
}
