import type { Message } from '@rake/core/words'

/** A title and what it means, in plain words. */
interface Told {
  readonly title: string
  readonly text: string
}

/** What the form and the tracking say for themselves, in Finnish. Words of the domain stand in the core. */
export const fi = {
  report: 'Tee ilmoitus',
  track: 'Seuraa ilmoitustasi',
  entries: 'Ilmoittaminen ja seuranta',
  loading: 'Haetaan lomaketta …',
  retry: 'Yritä uudelleen',
  /** PS-11: what makes the threshold low. */
  promises: {
    quick: 'Muutamassa minuutissa',
    anonymous: 'Nimettömänä, jos haluat',
    tracked: 'Seuraat numerolla',
  },
  why: 'Miksi kannattaa ilmoittaa?',
  whatThen: 'Mitä ilmoitukselle tapahtuu?',
  /** PS-12 */
  elsewhere: 'Kuuluuko asiasi muualle?',
  notInstead: 'Lomake ei korvaa näitä: {channels}',
  newTab: '(avautuu uuteen välilehteen)',
  required: 'Tähdellä (*) merkittyihin kohtiin tarvitsemme vastauksen.',
  choose: 'Valitse',
  yes: 'Kyllä',
  no: 'Ei',
  count: '{used} / {max} merkkiä',
  units: { one: '{n} yksikkö löytyi', other: '{n} yksikköä löytyi' } as Message,
  noUnit: 'Yksikköä ei löytynyt. Kokeile lyhyempää sanaa tai kunnan nimeä.',
  send: 'Lähetä',
  sending: 'Lähetetään …',
  mend: { one: 'Tarkista vielä yksi kohta', other: 'Tarkista vielä {n} kohtaa' } as Message,
  lost: {
    title: 'Yhteys ei toiminut',
    text: 'Vastauksesi ovat tallella tällä sivulla. Yritä hetken kuluttua uudelleen: ilmoitus kirjataan vain kerran, vaikka lähetät sen kahdesti.',
  } as Told,
  guard: {
    title: 'Onko tekstissä henkilötietoja?',
    text: 'Ilmiöstä kerrotaan niin, ettei ketään voi tunnistaa. Katsoisitko vielä nämä kohdat?',
    found: 'Ehkä {kind} kohdassa ”{field}”',
    mend: 'Korjaa tekstiä',
    notPersonal: 'Tämä ei ole henkilötieto',
  },
  receipt: {
    number: 'Ilmoituksen numero',
    submitted: 'Lähetetty {day}',
    copy: 'Kopioi numero',
    copied: 'Numero on kopioitu.',
    selected: 'Numero on valittuna. Kopioi se näppäimillä Ctrl + C (Macissa ⌘ + C).',
    print: 'Tulosta',
    earlier:
      'Ilmoitus oli tullut perille jo ennen viimeisiä muutoksiasi, joten ne eivät ole siinä mukana. Voit kertoa niistä uudella ilmoituksella.',
  },
  tracking: {
    lead: 'Kirjoita numero, jonka sait, kun lähetit ilmoituksen.',
    number: 'Ilmoituksen numero',
    hint: '17 merkkiä. Isoilla kirjaimilla ja viivoilla ei ole väliä.',
    show: 'Näytä, missä mennään',
    searching: 'Haetaan …',
    empty: 'Kirjoita ilmoituksen numero.',
    mistyped: 'Numerossa on jokin virhe. Vertaa sitä merkki kerrallaan siihen, jonka sait.',
    another: 'Katso toista ilmoitusta',
    lost: {
      title: 'Yhteys ei toiminut',
      text: 'Yritä hetken kuluttua uudelleen.',
    } as Told,
    status: {
      arrived: {
        title: 'Ilmoituksesi on perillä',
        text: 'Sitä ei ole vielä käyty läpi. Katso myöhemmin uudelleen.',
      },
      reviewed: {
        title: 'Esihenkilö on käynyt ilmoituksesi läpi',
        text: 'Seuraavaksi päätetään, missä asiaa viedään eteenpäin.',
      },
      decided: {
        title: 'Asian etenemisestä on päätetty',
        text: 'Asialle nimetään vastuuhenkilö, joka vie sitä eteenpäin.',
      },
      inProgress: {
        title: 'Asiaa viedään eteenpäin',
        text: 'Sillä on vastuuhenkilö, joka kirjaa, miten se etenee.',
      },
      closed: { title: 'Asian käsittely on päättynyt', text: 'Alla näet, mitä ilmoituksestasi seurasi.' },
      redirected: {
        title: 'Asiasi kuuluu toiseen kanavaan',
        text: 'Tällä lomakkeella sitä ei voi käsitellä. Ilmoita siitä alla olevassa kanavassa.',
      },
    } as Readonly<Record<'arrived' | 'reviewed' | 'decided' | 'inProgress' | 'closed' | 'redirected', Told>>,
    shared:
      'Samasta ilmiöstä on kerrottu muuallakin. Ilmoitukset käsitellään yhdessä, ja näet tässä yhteisen käsittelyn.',
    region: 'Alue',
    submitted: 'Lähetetty',
    route: 'Missä asiaa viedään eteenpäin',
    outcome: 'Lopputulos',
    history: 'Käsittelyn vaiheet',
  },
}

/** The texts of the form in one language. */
export type FormWords = typeof fi
