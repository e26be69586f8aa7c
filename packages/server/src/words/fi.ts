/** What the server says of a request that it does not carry out: what is wrong, and what to do. */
export const fi = {
  badJson: ['Pyyntöä ei voi lukea', 'Lähetä tiedot JSON-muodossa (Content-Type: application/json).'],
  badBody: ['Pyynnön tiedot ovat väärää muotoa', 'Katso kohta problems ja korjaa tiedot.'],
  badKey: [
    'Lähetysavain puuttuu tai on liian lyhyt',
    'Anna otsake Idempotency-Key, jossa on vähintään 122 satunnaista bittiä: 22–200 merkkiä a–z, A–Z, 0–9, - tai _.',
  ],
  answers: [
    'Ilmoituksessa on korjattavaa',
    'Korjaa kohdat, jotka on lueteltu kohdassa problems, ja lähetä uudelleen.',
  ],
  personalData: [
    'Tekstissä näyttää olevan henkilötietoja',
    'Ilmiöstä kerrotaan ilman tietoja yksittäisestä ihmisestä. Poista merkityt kohdat, tai vahvista jokainen niistä, jos se ei ole henkilötieto.',
  ],
  effort: [
    'Ilmoituksia tulee juuri nyt paljon',
    'Ilmoitusta ei vielä tallennettu. Laske kohdan bits mukainen otsake Rake-Effort ja lähetä sama uudelleen.',
  ],
  tooLarge: [
    'Lähetys on liian suuri',
    'Lyhennä tekstejä: yhteen lähetykseen mahtuu enintään {max} kilotavua.',
  ],
  keyReused: [
    'Samalla lähetysavaimella on jo lähetetty toinen ilmoitus',
    'Ilmoitusta ei tallennettu. Lähetä se uudella lähetysavaimella.',
  ],
  unknownRegion: ['Aluetta ei löydy', 'Tarkista osoite. Alueet luetellaan osoitteessa /api/regions.'],
  unknownReceipt: [
    'Tunnuksella ei löydy ilmoitusta',
    'Tarkista, että kirjoitit tunnuksen juuri niin kuin se sinulle annettiin.',
  ],
  unknownReport: ['Ilmoitusta ei löydy', 'Tarkista osoite.'],
  unknownPeriod: [
    'Kautta ei ole',
    'Kirjoita kausi muodossa 2026, 2026-H1, 2026-Q3 tai 2026-03, tai anna alueen oman kauden tunnus.',
  ],
  unknownSocialReport: ['Sosiaalista raporttia ei löydy', 'Tarkista osoite.'],
  unknownProposal: ['Toimenpide-ehdotusta ei löydy', 'Tarkista osoite.'],
  unknownPublication: [
    'Julkaisua ei löydy',
    'Tarkista osoite. Osa julkaisuista on vain alueen henkilöstölle: kirjaudu sisään, jos kuulut siihen.',
  ],
  notPublished: ['Tältä kaudelta ei ole julkaistu koostetta', 'Katso myöhemmin uudelleen.'],
  closed: [
    'Lomake on nyt kiinni',
    'Ilmoitusta ei tallennettu: ilmoituksia otetaan vastaan, kun kysely on auki.',
  ],
  periodOpen: ['Kausi on vielä kesken', 'Kooste voidaan julkaista, kun kausi on päättynyt.'],
  notSignedIn: ['Kirjaudu sisään', 'Tämä on tarkoitettu ilmoitusten käsittelijöille.'],
  forbidden: ['Tämä ei kuulu tehtäviisi', 'Alueen toimintatavan mukaan tämän tekee joku muu.'],
  notNow: [
    'Tätä ei voi tehdä nyt',
    'Asia on jo toisessa vaiheessa. Avaa se uudelleen ja katso, missä mennään.',
  ],
  unknownReference: [
    'Viittaus ei johda mihinkään',
    'Valitse reitti, teema, kanava, ilmoitus tai henkilö, joka on olemassa.',
  ],
  exists: ['Tällainen on jo olemassa', 'Avaa se, joka on jo tehty, ja jatka siitä.'],
  document: [
    'Sosiaalisessa raportissa on korjattavaa',
    'Mitään ei tallennettu. Korjaa kohdat, jotka on lueteltu kohdassa problems, ja yritä uudelleen.',
  ],
  notFound: ['Sivua ei ole', 'Tarkista osoite. Rajapinta on kuvattu osoitteessa /api/openapi.json.'],
  internal: ['Jokin meni vikaan', 'Mitään ei tallennettu. Yritä hetken kuluttua uudelleen.'],
} as const satisfies Record<string, readonly [title: string, detail: string]>

/** What a problem adds of the days that it names. */
export const days = {
  opens: 'Lomake avautuu seuraavan kerran {day}.',
  ready: 'Edellisen kyselyn tulokset valmistuvat {day}.',
} as const

/** What can go wrong with a request. */
export type ProblemType = keyof typeof fi

/** The sentences of the days, in one language. */
export type DayWords = Readonly<Record<keyof typeof days, string>>

/** Each problem in one language. */
export type ProblemWords = Readonly<Record<ProblemType, readonly [title: string, detail: string]>>
