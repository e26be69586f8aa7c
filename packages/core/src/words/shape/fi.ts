import type { ProblemWords } from '../coded-problem.ts'

const problem = {
  missing: {
    what: 'Tämä puuttuu.',
    mend: 'Kirjoita {kinds}.',
  },
  missingOneOf: {
    what: 'Tämä puuttuu.',
    mend: { one: 'Kirjoita {values}.', other: 'Kirjoita jokin näistä: {values}.' },
  },
  unknownKey: {
    what: 'Kohtaa ”{key}” ei tunneta.',
    mend: 'Poista se, tai kirjoita sen nimeksi jokin näistä: {keys}.',
  },
  strayKey: {
    what: 'Kohtaa ”{key}” ei tunneta.',
    mend: 'Poista se.',
  },
  misspelt: {
    what: 'Kohtaa ”{key}” ei tunneta.',
    mend: 'Tarkoititko: {near}? Korjaa nimi, tai poista kohta.',
  },
  wrongKind: {
    what: 'Tässä on {found}.',
    mend: 'Kirjoita {kinds}.',
  },
  notOneOf: {
    what: '”{value}” ei käy tähän.',
    mend: { one: 'Kirjoita {values}.', other: 'Kirjoita jokin näistä: {values}.' },
  },
  badDay: {
    what: 'Päivää ”{value}” ei ole.',
    mend: 'Kirjoita päivä muodossa vuosi-kuukausi-päivä, esimerkiksi 2025-12-31.',
  },
  dayOtherwise: {
    what: 'Päivä ”{value}” on kirjoitettu eri muodossa.',
    mend: 'Kirjoita {day}.',
  },
  empty: {
    what: 'Teksti on tyhjä.',
    mend: 'Kirjoita se, tai poista koko kohta.',
  },
  tooLong: {
    what: 'Teksti on liian pitkä.',
    mend: 'Lyhennä se: mahtuu {n} merkkiä.',
  },
  tooShort: {
    what: 'Teksti on liian lyhyt.',
    mend: 'Kirjoita ainakin {n} merkkiä.',
  },
  tooMany: {
    what: 'Luettelossa on liikaa.',
    mend: 'Jätä enintään {n}.',
  },
  tooFew: {
    what: { one: 'Luettelo on tyhjä.', other: 'Luettelossa on liian vähän.' },
    mend: 'Kirjoita ainakin {n}.',
  },
  tooLarge: {
    what: '{value} on liian suuri.',
    mend: 'Kirjoita enintään {n}.',
  },
  tooSmall: {
    what: '{value} on liian pieni.',
    mend: 'Kirjoita ainakin {n}.',
  },
  badForm: {
    what: '”{value}” ei käy tähän.',
    mend: 'Kirjoita {form}.',
  },
  badKey: {
    what: '”{value}” ei käy kohdan nimeksi.',
    mend: 'Kirjoita {form}.',
  },
  badCharacter: {
    what: 'Tekstissä on merkki, jota ei voi tallentaa.',
    mend: 'Kirjoita teksti uudelleen.',
  },
  unfit: {
    what: 'Tämä ei käy tähän.',
    mend: 'Katso ohjeesta, mitä tähän kirjoitetaan.',
  },
} satisfies Readonly<Record<string, ProblemWords>>

const kind = {
  text: 'teksti',
  texts: 'teksti kielittäin, esimerkiksi { fi: Suomeksi, sv: På svenska }',
  number: 'luku',
  wholeNumber: 'kokonaisluku',
  yesNo: 'true (kyllä) tai false (ei)',
  list: 'luettelo, esimerkiksi [yksi, kaksi]',
  parts: 'kohtia, esimerkiksi { nimi: arvo }',
  day: 'päivä, esimerkiksi 2025-12-31',
}

const found = {
  text: 'teksti',
  number: 'luku',
  yesNo: 'true tai false',
  list: 'luettelo',
  parts: 'kohtia (nimi: arvo)',
}

const form = {
  kebab: 'pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä, ensimmäiseksi kirjain',
  word: 'kirjaimia a–z, numeroita ja yhdysmerkkejä, ensimmäiseksi kirjain',
  lang: 'kielen tunnus, esimerkiksi fi',
  webAddress: 'osoite, joka alkaa https://',
  anyAddress: 'osoite, joka alkaa https://, mailto: tai tel:',
  mailAddress: 'sähköpostiosoite, esimerkiksi toimisto@example.org',
  colour: 'väri, esimerkiksi #00357a',
  drawing: 'piirros, joka alkaa <svg ja kertoo viewBoxinsa',
  twoDigits: 'kaksi numeroa',
  threeDigits: 'kolme numeroa',
  hash: 'tiiviste sellaisena kuin se on julkaisussa (64 merkkiä 0–9 ja a–f)',
  other: 'arvo muodossa, jonka ohje kertoo',
}

/** What of a written file does not have the shape that it needs, in one language; the Finnish words say what there is. */
export interface ShapeWords {
  readonly problem: Readonly<Record<keyof typeof problem, ProblemWords>>
  /** What is to be written, as it stands in the sentence. */
  readonly kind: Readonly<Record<keyof typeof kind, string>>
  /** What was found in its place, as it stands in the sentence. */
  readonly found: Readonly<Record<keyof typeof found, string>>
  /** How a text is to be written, as it stands in the sentence. */
  readonly form: Readonly<Record<keyof typeof form, string>>
}

/** What of a written file does not have the shape that it needs, in Finnish. */
export const fi: ShapeWords = { problem, kind, found, form }
