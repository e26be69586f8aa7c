import type { ProblemWords } from '../coded-problem.ts'

const problem = {
  reservedTheme: {
    what: '”{id}” tarkoittaa ilmoitusta, jolla ei vielä ole teemaa.',
    mend: 'Valitse toinen tunnus.',
  },
  badTermId: {
    what: '”{id}” ei käy tunnukseksi.',
    mend: 'Kirjoita pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä, ensimmäiseksi kirjain.',
  },
  notAVersion: { what: '{version} ei ole versio.', mend: 'Numeroi versiot 1, 2, 3 ja niin edelleen.' },
  termIdTwice: { what: '”{id}” on jo käytössä.', mend: 'Anna kullekin oma tunnus.' },
  noTextAtAll: { what: 'Tekstiä ei ole.', mend: 'Kirjoita se ainakin yhdellä kielellä.' },
  termTextMissing: { what: 'Teksti puuttuu kielellä {lang}.', mend: 'Kirjoita se.' },
  broaderMoved: { what: 'Teemaa ”{id}” ei ole.', mend: 'Se on siirtynyt: kirjoita ”{moved}”.' },
  unknownBroader: { what: 'Teemaa ”{id}” ei ole.', mend: 'Kirjoita jokin luokituksen teemoista.' },
  broaderCircle: {
    what: 'Teemasta ”{id}” ylöspäin kuljetaan kehää.',
    mend: 'Jätä broader pois ylimmästä teemasta.',
  },
  strangeOrigin: {
    what: '”{id}” ei ole laajennus, johon tämä luokitus perustuu.',
    mend: 'Kirjoita laajennus, joka lisäsi teeman; pohjan teemasta jätä kohta pois.',
  },
  looseTheme: {
    what: 'Lisätyn teeman on kuuluttava toisen alle.',
    mend: 'Kirjoita teema, jonka alle se luetaan vertailuissa.',
  },
  badMatch: {
    what: '”{match}” ei ole käsitteen URI.',
    mend: 'Kirjoita se kokonaan, alusta http:// tai https:// lähtien.',
  },
  matchedTwice: { what: 'Vastaavuus {match} on kahdesti.', mend: 'Jätä niistä osuvampi.' },
  unmovable: {
    what: '”{id}” ei voi siirtyä.',
    mend: 'Jätä siirto pois: näillä ilmoituksilla ei vielä ole teemaa.',
  },
  moveOfOffered: {
    what: '”{id}” on vielä valittavana.',
    mend: 'Poista se käytöstä (retired) tai kokonaan, tai jätä siirto pois.',
  },
  movesTwice: {
    what: '”{id}” siirtyy kahdesti.',
    mend: 'Jätä yksi siirto; jaettu teema jää, poissa käytöstä (retired).',
  },
  movesCircle: { what: 'Teemasta ”{id}” siirrot kulkevat kehää.', mend: 'Päätä ne johonkin teemaan.' },
  moveToUnknown: {
    what: 'Teemaa ”{id}” ei ole.',
    mend: 'Kirjoita teema, johon nämä ilmoitukset nyt luetaan.',
  },
} satisfies Readonly<Record<string, ProblemWords>>

/** What keeps a taxonomy from being used, in one language; the Finnish words say what there is to tell. */
export interface TaxonomyWords {
  readonly problem: Readonly<Record<keyof typeof problem, ProblemWords>>
}

/** What keeps a taxonomy from being used, in Finnish. */
export const fi: TaxonomyWords = { problem }
