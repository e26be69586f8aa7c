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
  partTooLarge: [
    'Lähetys on liian suuri',
    'Lähetä vähemmän kerralla: yhteen lähetykseen mahtuu enintään {max} kilotavua.',
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
  unknownSocialReport: ['Sosiaalista raporttia ei löydy', 'Tarkista osoite.'],
  unknownProposal: ['Toimenpide-ehdotusta ei löydy', 'Tarkista osoite.'],
  unknownStatement: ['Kannanottoa ei löydy', 'Tarkista osoite.'],
  unknownPublication: [
    'Julkaisua ei löydy',
    'Tarkista osoite. Osa julkaisuista on vain alueen henkilöstölle: kirjaudu sisään, jos kuulut siihen.',
  ],
  unknownText: ['Tekstiä ei löydy', 'Se on ehkä poistettu. Hae kauden tekstit uudelleen.'],
  unknownPeriod: [
    'Kautta ei ole',
    'Kirjoita kausi muodossa 2026, 2026-H1, 2026-Q3 tai 2026-03, tai anna alueen oman kauden tunnus.',
  ],
  notPublished: ['Tältä kaudelta ei ole julkaistu koostetta', 'Katso myöhemmin uudelleen.'],
  closed: [
    'Lomake on nyt kiinni',
    'Ilmoitusta ei tallennettu: ilmoituksia otetaan vastaan, kun kysely on auki.',
  ],
  textChanged: [
    'Teksti ei ole enää se, jonka luit',
    'Mitään ei hyväksytty. Hae kauden tekstit uudelleen ja hyväksy teksti sellaisena kuin se nyt julkaistaisiin.',
  ],
  periodOpen: ['Kausi on vielä kesken', 'Kooste voidaan julkaista, kun kausi on päättynyt.'],
  notSignedIn: ['Kirjaudu sisään', 'Tämä on tarkoitettu ilmoitusten käsittelijöille.'],
  forbidden: ['Tämä ei kuulu tehtäviisi', 'Alueen toimintatavan mukaan tämän tekee joku muu.'],
  notNow: [
    'Tätä ei voi tehdä nyt',
    'Asia on jo toisessa vaiheessa. Avaa se uudelleen ja katso, missä mennään.',
  ],
  exists: ['Tällainen on jo olemassa', 'Avaa se, joka on jo tehty, ja jatka siitä.'],
  document: [
    'Julkaistavassa tekstissä on korjattavaa',
    'Mitään ei tallennettu. Korjaa kohdat, jotka on lueteltu kohdassa problems, ja yritä uudelleen.',
  ],
  unknownReference: [
    'Viittaus ei johda mihinkään',
    'Valitse reitti, teema, kanava, ilmoitus tai henkilö, joka on olemassa.',
  ],
  notFound: ['Sivua ei ole', 'Tarkista osoite. Rajapinta on kuvattu osoitteessa /api/openapi.json.'],
  internal: ['Jokin meni vikaan', 'Mitään ei tallennettu. Yritä hetken kuluttua uudelleen.'],
} as const satisfies Record<string, readonly [title: string, detail: string]>

/** What a problem adds of the days that it names. */
export const days = {
  opens: 'Lomake avautuu seuraavan kerran {day}.',
  ready: 'Edellisen kyselyn tulokset valmistuvat {day}.',
} as const

/** What keeps a report from being brought in, and what to do about it. */
export const imports = {
  required: ['Vastaus puuttuu', 'Täydennä vastaus: lomake edellyttää sitä.'],
  wrongType: ['Vastaus on väärää muotoa', 'Anna vastaus siinä muodossa, jota lomakkeen kenttä edellyttää.'],
  unknownChoice: ['Vaihtoehtoa ei ole', 'Käytä jotakin lomakkeen vaihtoehtojen tunnuksista.'],
  unknownUnit: ['Yksikköä ei ollut tuona päivänä', 'Anna yksikön tunnus, joka oli voimassa sinä päivänä.'],
  unknownField: ['Tätä ei kysytä lomakkeella', 'Poista vastaus, tai anna se oikealle kentälle.'],
  unknownLanguage: ['Lomaketta ei ole tällä kielellä', 'Anna kielen tunnus, jolla alueen lomake on.'],
  notAsked: [
    'Tätä ei kysytä muiden vastausten perusteella',
    'Poista vastaus, tai korjaa vastaus, josta se riippuu.',
  ],
  tooLong: ['Teksti on liian pitkä', 'Lyhennä teksti: siihen mahtuu enintään {max} merkkiä.'],
  badCharacter: ['Tekstissä on merkki, jota ei voi tallentaa', 'Poista ohjausmerkit ja rikkinäiset merkit.'],
  personalData: [
    'Tekstissä näyttää olevan henkilötietoja ({kind})',
    'Poista kohta tekstistä, tai vahvista se kohdassa confirmed, jos se ei ole henkilötieto.',
  ],
  unknownDay: ['Päivää ei ole', 'Kirjoita päivä muodossa VVVV-KK-PP, vuodesta 2000 alkaen.'],
  future: ['Päivä on vasta tulossa', 'Anna päivä, jona ilmoitus tehtiin.'],
  published: [
    'Kauden {period} kooste on jo julkaistu',
    'Jätä ilmoitus pois: julkaistut luvut pysyvät. Kerro siitä sosiaalisessa raportissa muuna lähteenä.',
  ],
  unknownTheme: ['Teemaa ei ole', 'Käytä alueen luokituksen teemaa, tai jätä teema pois.'],
  keyReused: [
    'Samalla avaimella on jo tuotu toinen ilmoitus',
    'Anna kullekin ilmoitukselle oma avain. Jo tuotua ilmoitusta ei voi muuttaa.',
  ],
} as const satisfies Record<string, readonly [message: string, mend: string]>

/** What each kind of obstacle to an import is called, in one language. */
export type ImportWords = Readonly<Record<keyof typeof imports, readonly [message: string, mend: string]>>

/** What can go wrong with a request. */
export type ProblemType = keyof typeof fi

/** The sentences of the days, in one language. */
export type DayWords = Readonly<Record<keyof typeof days, string>>

/** Each problem in one language. */
export type ProblemWords = Readonly<Record<ProblemType, readonly [title: string, detail: string]>>
