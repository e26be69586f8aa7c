import type { ShapeWords } from './fi.ts'

/** What of a written file does not have the shape that it needs, in Swedish. */
export const sv: ShapeWords = {
  problem: {
    missing: {
      what: 'Det här saknas.',
      mend: 'Skriv {kinds}.',
    },
    missingOneOf: {
      what: 'Det här saknas.',
      mend: { one: 'Skriv {values}.', other: 'Skriv något av dessa: {values}.' },
    },
    unknownKey: {
      what: 'Punkten ”{key}” är okänd.',
      mend: 'Ta bort den, eller ge den ett av dessa namn: {keys}.',
    },
    strayKey: {
      what: 'Punkten ”{key}” är okänd.',
      mend: 'Ta bort den.',
    },
    misspelt: {
      what: 'Punkten ”{key}” är okänd.',
      mend: 'Menade du: {near}? Rätta namnet, eller ta bort punkten.',
    },
    wrongKind: {
      what: 'Här står {found}.',
      mend: 'Skriv {kinds}.',
    },
    notOneOf: {
      what: '”{value}” duger inte här.',
      mend: { one: 'Skriv {values}.', other: 'Skriv något av dessa: {values}.' },
    },
    badDay: {
      what: 'Dagen ”{value}” finns inte.',
      mend: 'Skriv dagen som år-månad-dag, till exempel 2025-12-31.',
    },
    dayOtherwise: {
      what: 'Dagen ”{value}” är skriven i en annan form.',
      mend: 'Skriv {day}.',
    },
    empty: {
      what: 'Texten är tom.',
      mend: 'Skriv den, eller ta bort hela punkten.',
    },
    tooLong: {
      what: 'Texten är för lång.',
      mend: 'Förkorta den: {n} tecken ryms.',
    },
    tooShort: {
      what: 'Texten är för kort.',
      mend: 'Skriv minst {n} tecken.',
    },
    tooMany: {
      what: 'Listan är för lång.',
      mend: 'Lämna kvar högst {n}.',
    },
    tooFew: {
      what: { one: 'Listan är tom.', other: 'Listan är för kort.' },
      mend: 'Skriv minst {n}.',
    },
    tooLarge: {
      what: '{value} är för stort.',
      mend: 'Skriv högst {n}.',
    },
    tooSmall: {
      what: '{value} är för litet.',
      mend: 'Skriv minst {n}.',
    },
    badForm: {
      what: '”{value}” duger inte här.',
      mend: 'Skriv {form}.',
    },
    badKey: {
      what: '”{value}” duger inte som namn på en punkt.',
      mend: 'Skriv {form}.',
    },
    badCharacter: {
      what: 'I texten finns ett tecken som inte kan sparas.',
      mend: 'Skriv texten på nytt.',
    },
    unfit: {
      what: 'Det här duger inte här.',
      mend: 'Se i anvisningen vad som ska stå här.',
    },
  },
  kind: {
    text: 'en text',
    texts: 'en text per språk, till exempel { fi: Suomeksi, sv: På svenska }',
    number: 'ett tal',
    wholeNumber: 'ett heltal',
    yesNo: 'true (ja) eller false (nej)',
    list: 'en lista, till exempel [ett, två]',
    parts: 'punkter, till exempel { namn: värde }',
    day: 'en dag, till exempel 2025-12-31',
  },
  found: {
    text: 'en text',
    number: 'ett tal',
    yesNo: 'true eller false',
    list: 'en lista',
    parts: 'punkter (namn: värde)',
  },
  form: {
    kebab: 'små bokstäver a–z, siffror och enstaka bindestreck, först en bokstav',
    word: 'bokstäver a–z, siffror och bindestreck, först en bokstav',
    lang: 'ett språks kod, till exempel sv',
    webAddress: 'en adress som börjar med https://',
    anyAddress: 'en adress som börjar med https://, mailto: eller tel:',
    mailAddress: 'en e-postadress, till exempel kansli@example.org',
    colour: 'en färg, till exempel #00357a',
    drawing: 'en teckning som börjar med <svg och anger sin viewBox',
    twoDigits: 'två siffror',
    threeDigits: 'tre siffror',
    hash: 'kontrollsumman så som den står i utgåvan (64 tecken 0–9 och a–f)',
    other: 'ett värde i den form som anvisningen anger',
  },
}
