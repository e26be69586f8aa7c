import type { Message } from '../message.ts'
import { waitingWords } from '../waiting.ts'

/** A title and what it means, in plain words. */
export interface Told {
  readonly title: string
  readonly text: string
}

/** What a reporter reads that no region says in its own words: the form, the guard, the receipt, the tracking. */
export const fi = {
  report: 'Tee ilmoitus',
  track: 'Seuraa ilmoitustasi',
  entries: 'Ilmoittaminen ja seuranta',
  retry: waitingWords.fi.retry,
  /** PS-11: what makes the threshold low. */
  promises: {
    quick: 'Muutamassa minuutissa',
    anonymous: 'Nimettömänä, jos haluat',
    tracked: 'Seuraat numerolla',
  },
  why: 'Miksi kannattaa ilmoittaa?',
  whatThen: 'Mitä ilmoitukselle tapahtuu?',
  /** PS-12: asked before the questions of the form, so that what belongs elsewhere goes there. */
  first: {
    label: 'Mikä näistä sopii asiaasi?',
    hint: 'Tämä lomake ei korvaa muita ilmoituksia.',
    phenomenon: 'Ilmiö, jonka näen työssäni',
    back: 'Takaisin lomakkeeseen',
  },
  /** VK-07 */
  examples: 'Mistä muut ovat kertoneet?',
  /** PS-11 */
  results: 'Mitä aiemmista ilmoituksista on seurannut?',
  /** PO-01: where the form is not always open. After the name of a campaign: until when, or when next. */
  opening: {
    closed: 'Lomake ei ole nyt auki',
    until: 'lomake on auki {last} asti.',
    next: 'lomake avautuu {day} ja on auki {last} asti.',
    ready: 'Kiitos kaikille vastanneille! Tulokset valmistuvat {day}.',
  },
  newTab: '(avautuu uuteen välilehteen)',
  required: 'Tähdellä (*) merkittyihin kohtiin tarvitsemme vastauksen.',
  choose: 'Valitse',
  unpick: 'Poista valinta',
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
  kept: {
    shared: 'Tämä on yhteiskäyttöinen tietokone: älä säilytä keskeneräistä tällä laitteella',
    restored:
      'Jatkat keskeneräistä ilmoitustasi. Se on ollut tallessa vain tällä laitteella. Nimeä emme säilytä: kirjoita se uudelleen, jos haluat antaa sen.',
    gone: 'Lomake on muuttunut sen jälkeen, kun kirjoitit. Nämä vastaukset eivät enää sovi siihen: {answers}',
    empty: 'Tyhjennä lomake',
    waiting: {
      title: 'Ilmoituksesi odottaa yhteyttä',
      text: 'Se on tallessa tällä laitteella ja lähtee itsestään, kun yhteys toimii ja tämä sivu on auki. Ilmoitus kirjataan vain kerran. Jos muutat vastauksiasi, lähetä ne uudelleen.',
    } as Told,
    waitingHere: {
      title: 'Ilmoituksesi odottaa yhteyttä',
      text: 'Pidä tämä sivu auki: ilmoitus lähtee itsestään, kun yhteys toimii. Se kirjataan vain kerran. Jos muutat vastauksiasi, lähetä ne uudelleen.',
    } as Told,
  },
  guard: {
    title: 'Onko tekstissä henkilötietoja?',
    text: 'Ilmiöstä kerrotaan niin, ettei ketään voi tunnistaa. Katsoisitko vielä nämä kohdat?',
    found: 'Ehkä {kind} kohdassa ”{field}”',
    mend: 'Korjaa tekstiä',
    notPersonal: 'Tämä ei ole henkilötieto',
  },
  /** Comes with the receipt, not with the form. */
  receipt: {
    submitted: 'Lähetetty {day}',
    copy: 'Kopioi numero',
    copied: 'Numero on kopioitu.',
    selected: 'Numero on valittuna. Kopioi se näppäimillä Ctrl + C (Macissa ⌘ + C).',
    print: 'Tulosta',
    qr: 'Ilmoituksen numero QR-koodina',
    where: 'Seuraa ilmoitustasi osoitteessa {address}',
    saved: 'Numero on tallessa',
    earlier:
      'Ilmoitus oli tullut perille jo ennen viimeisiä muutoksiasi, joten ne eivät ole siinä mukana. Voit kertoa niistä uudella ilmoituksella.',
  },
  tracking: {
    number: 'Ilmoituksen numero',
    lead: 'Kirjoita numero, jonka sait, kun lähetit ilmoituksen.',
    hint: '17 merkkiä. Isoilla kirjaimilla ja viivoilla ei ole väliä.',
    show: 'Näytä, missä mennään',
    searching: 'Haetaan …',
    empty: 'Kirjoita ilmoituksen numero.',
    mistyped: 'Numerossa on jokin virhe. Vertaa sitä merkki kerrallaan siihen, jonka sait.',
    another: 'Katso toista ilmoitusta',
    lost: 'Yritä hetken kuluttua uudelleen.',
    history: 'Käsittelyn vaiheet',
  },
  /** What the server says of a report that is followed: it comes with the answer, not with the form. */
  told: {
    status: {
      arrived: {
        title: 'Ilmoituksesi on perillä',
        text: 'Sitä ei ole vielä käyty läpi. Katso myöhemmin uudelleen.',
      },
      reviewed: {
        title: 'Esihenkilö on käynyt ilmoituksesi läpi',
        text: 'Asian etenemisestä ei ole vielä päätetty.',
      },
      decided: {
        title: 'Asian etenemisestä on päätetty',
        text: 'Alla näet, missä asiaa viedään eteenpäin.',
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
    feedback: 'Palaute sinulle',
    /** The names of what stands beside the steps. */
    facts: {
      next: 'Seuraavaksi',
      route: 'Missä asiaa viedään eteenpäin',
      decidedBy: 'Etenemisestä päätti',
      outcome: 'Lopputulos',
      submitted: 'Lähetetty',
      region: 'Alue',
    },
    /** What comes next, and when. */
    next: {
      review: 'Esihenkilö käy ilmoituksesi läpi.',
      decision: 'Päätetään, missä asiaa viedään eteenpäin.',
      owner: 'Asialle nimetään vastuuhenkilö.',
      progress: 'Vastuuhenkilö kertoo tällä sivulla, kun asia etenee.',
      closing: 'Käsittely päätetään, ja saat siitä tiedon tälle sivulle.',
      day: 'Seuraava käsittely on viimeistään {day}.',
    },
    /** PS-16: adding to a report, and answering what was asked. */
    add: {
      title: 'Täydennä ilmoitustasi',
      label: 'Mitä haluat lisätä?',
      answer: 'Vastauksesi',
      hint: 'Asian käsittelijät lukevat tämän. Ilmoituksesi säilyy ennallaan, ja pysyt yhtä nimettömänä kuin ennenkin.',
      empty: 'Kirjoita ensin, mitä haluat kertoa.',
      done: 'Kiitos! Tekstisi on perillä, ja näet sen käsittelyn vaiheissa.',
      earlier:
        'Edellinen tekstisi oli jo tullut perille, ja näet sen käsittelyn vaiheissa. Viimeiset muutoksesi eivät ole siinä mukana: lähetä niistä vain se, mikä vielä puuttuu.',
      lost: 'Tekstisi on tallella tällä sivulla, joten pidä sivu auki. Yritä hetken kuluttua uudelleen: teksti kirjataan vain kerran.',
    },
    /** A line of the history: the events that a reporter is told of. */
    event: {
      'report.submit': 'Ilmoitus saapui',
      'matter.review': 'Esihenkilö kävi ilmoituksen läpi',
      'matter.decide': 'Etenemisestä päätettiin',
      'matter.assign': 'Asialle nimettiin eteenpäin viejä',
      'step.log': 'Asia eteni',
      'matter.close': 'Käsittely päättyi',
      'matter.redirect': 'Ilmoitus ohjattiin toiseen kanavaan',
      'matter.reopen': 'Käsittely avattiin uudelleen',
      'matter.join': 'Asiaa käsitellään yhdessä toisen samanlaisen kanssa',
      'matter.separate': 'Asia erotettiin omakseen',
      'feedback.give': 'Palaute raportoijalle',
      'reporter.ask': 'Viesti raportoijalle',
      'report.add': 'Raportoija täydensi ilmoitusta',
      'report.compile': 'Ilmoitus laskettiin julkaistuun koosteeseen',
    },
    /** For what she is written to. */
    askPurpose: {
      question: 'Kysymys',
      invitation: 'Kutsu ratkaisemaan asiaa',
    },
    route: {
      unit: 'Yksikön sisällä',
      team: 'Tiimissä',
      crossSector: 'Alueen poikkihallinnollisissa ryhmissä',
      partner: 'Kunnan, Kelan tai muun viranomaisen kanssa',
      national: 'Valtakunnallisissa ryhmissä',
      legislative: 'Lainsäädännön muutosesityksenä ministeriöön',
    },
    outcome: {
      carriedOut: 'Toteutettiin',
      partlyCarriedOut: 'Toteutettiin osittain',
      takenForward: 'Vietiin eteenpäin toisaalle',
      noted: 'Otettiin tiedoksi',
      notCarriedOut: 'Ei toteutettu',
    },
  },
  /** What the form finds wrong itself; the server tells of the rest. */
  problem: {
    required: 'Vastaa tähän.',
    tooLong: 'Teksti on liian pitkä. Tähän mahtuu enintään {max} merkkiä.',
    badCharacter: 'Tekstissä on merkki, jota ei voi tallentaa. Kirjoita kohta uudelleen.',
  },
  personalData: {
    personalIdentityCode: 'henkilötunnus',
    phone: 'puhelinnumero',
    email: 'sähköpostiosoite',
    iban: 'tilinumero',
    dateOfBirth: 'syntymäaika',
    streetAddress: 'osoite',
    personName: 'henkilön nimi',
  },
}

/** The reporter's words in one language. */
export type ReporterWords = typeof fi
