import type { ProblemWords } from '../coded-problem.ts'
import { fi as reporter } from '../reporter/fi.ts'

const problem = {
  periodBackwards: {
    what: '{to} on ennen päivää {from}.',
    mend: 'Kirjoita kauden viimeinen päivä; se kuuluu kauteen.',
  },
  otherPeriod: {
    what: 'Luvut ovat kaudelta {figures}, raportti kaudelta {report}.',
    mend: 'Ota luvut tämän kauden julkaistusta koosteesta.',
  },
  unknownLanguage: {
    what: '”{lang}” ei ole alueen kieli.',
    mend: 'Kirjoita jokin näistä: {languages}.',
  },
  missingText: {
    what: {
      one: 'Teksti puuttuu kielellä {languages}.',
      other: 'Teksti puuttuu kielillä {languages}.',
    },
    mend: 'Kirjoita se, tai poista kieli raportista.',
  },
  unknownTable: {
    what: 'Alueella ei ole taulukkoa ”{table}”.',
    mend: 'Nimeä jokin taulukoista, jotka ovat profiilin kohdassa publication.tables.',
  },
  notForEveryone: {
    what: 'Taulukkoa ”{table}” ei julkaista kaikille.',
    mend: 'Poista taulukko.',
  },
  notForStaff: {
    what: 'Taulukkoa ”{table}” ei julkaista henkilöstölle.',
    mend: 'Poista taulukko.',
  },
  smallFigure: {
    what: 'Kohdan {key} luku {n} on alle {threshold}.',
    mend: 'Julkaise taulukko sellaisena kuin suppress() sen antaa.',
  },
  themesDoNotAddUp: {
    what: 'Teemojen luvut ovat yhteensä {sum}, ilmoituksia on {n}.',
    mend: 'Laske jokainen ilmoitus täsmälleen yhteen teemaan, äläkä jätä teemoja pois.',
  },
  otherTotal: {
    what: 'Taulukon ilmoitusten määrä on {total}, koko raportin {n}.',
    mend: 'Ota kaikki taulukot samasta julkaisusta.',
  },
  rowsDoNotAddUp: {
    what: 'Rivit eivät täsmää lukuun {total}.',
    mend: 'Ota taulukko sellaisena kuin se julkaistiin.',
  },
  notBefore: {
    what: '{from} – {to} ei ole kausi ennen päivää {start}.',
    mend: 'Vertaa kauteen, joka oli silloin jo päättynyt.',
  },
  otherPeriodBefore: {
    what: 'Luvut ovat kaudelta {figures}, vertailukausi on {before}.',
    mend: 'Ota luvut sen kauden julkaistusta koosteesta.',
  },
  notPublishedBefore: {
    what: 'Tätä taulukkoa ei ole kauden {period} julkaisussa {edition}.',
    mend: 'Vertaa koosteeseen sellaisena kuin se julkaistiin.',
  },
  leftOutBefore: {
    what: '”{themes}” laskettiin silloinkin.',
    mend: 'Vertaa jokaista teemaa, jota voi verrata.',
  },
  notApproved: {
    what: 'Kukaan ei ole hyväksynyt tekstiä ”{quote}”.',
    mend: 'Pyydä hyväksyntä juuri näille sanoille, tai poista lainaus.',
  },
  approvedOtherwise: {
    what: 'Teksti ”{quote}” hyväksyttiin toisin sanoin.',
    mend: 'Pyydä hyväksyntä juuri näille sanoille, tai poista lainaus.',
  },
  missingInStatement: {
    what: {
      one: 'Teksti puuttuu kielellä {languages}.',
      other: 'Teksti puuttuu kielillä {languages}.',
    },
    mend: 'Kirjoita kannanotto kaikilla alueen kielillä.',
  },
  notPublishedStatement: {
    what: 'Kannanottoa ”{statement}” ei ole julkaistu näille lukijoille juuri näin.',
    mend: 'Ota kannanotto sellaisena kuin se julkaistiin, tai poista se.',
  },
  personalData: {
    what: 'Merkeissä {from}–{to} näyttää olevan {kind}.',
    mend: 'Poista se, tai kirjoita tilalle ▮▮▮.',
  },
  unknownTheme: {
    what: 'Raportissa ei ole teemaa ”{theme}”.',
    mend: 'Kirjoita jokin näistä: {themes}.',
  },
  missingOutcome: {
    what: 'Ehdotus on päättynyt, mutta siitä ei kerrota, mihin se johti.',
    mend: 'Kirjoita, mihin se johti.',
  },
  earlyOutcome: {
    what: 'Ehdotus ei ole vielä päättynyt.',
    mend: 'Poista siitä tulos (outcome).',
  },
  otherEdition: {
    what: 'Luku on kauden {period} julkaisusta {edition}, ilmoitusten määrä kauden {ofPeriod} julkaisusta {ofEdition}.',
    mend: 'Ota kaikki luvut samasta julkaisusta.',
  },
  unknownCell: {
    what: 'Kohtaa {cell} ei ole.',
    mend: 'Nimeä jokin taulukon kohta.',
  },
  figureDiffers: {
    what: 'Tässä on {says}, mutta taulukossa {cell} on {told}.',
    mend: 'Ota luku taulukosta.',
  },
  figureIsHidden: {
    what: 'Tässä on {says}, mutta taulukossa {cell} on peitetty.',
    mend: 'Ota luku taulukosta.',
  },
  figureIsTold: {
    what: 'Tässä luku on peitetty, mutta taulukossa {cell} on {told}.',
    mend: 'Ota luku taulukosta.',
  },
  changedTable: {
    what: 'Taulukko {table} ei ole se, josta luku otettiin.',
    mend: 'Katso, mikä taulukossa on muuttunut, ja ota luku siitä uudelleen.',
  },
  otherSocialReport: {
    what: 'Tässä on {says}, sosiaalisessa raportissa {has}.',
    mend: 'Kirjoita {has}.',
  },
  unknownEdition: {
    what: 'Kaudelta {period} ei ole julkaisua {edition}.',
    mend: 'Ota luvut kauden julkaistusta koosteesta.',
  },
  otherDay: {
    what: 'Tässä on {says}, julkaisussa {has}.',
    mend: 'Kirjoita julkaisun päivä; se kuuluu kauteen.',
  },
  otherTable: {
    what: 'Taulukko ei ole sama kuin kauden {period} julkaisussa {edition}.',
    mend: 'Ota taulukko sellaisena kuin se on julkaisussa, tai poista se.',
  },
  noSuchTable: {
    what: 'Kauden {period} julkaisussa {edition} ei ole taulukkoa ”{table}” näille lukijoille.',
    mend: 'Ota taulukko sellaisena kuin se on julkaisussa, tai poista se.',
  },
} satisfies Readonly<Record<string, ProblemWords>>

/** Why a social report may not be published, in one language; the Finnish words say what there is to tell. */
export interface DocumentWords {
  readonly problem: Readonly<Record<keyof typeof problem, ProblemWords>>
  /** What a text seems to tell of somebody, as it stands in the sentence. */
  readonly personalData: Readonly<Record<keyof typeof reporter.personalData, string>>
}

/** Why a social report may not be published, in Finnish. */
export const fi: DocumentWords = { problem, personalData: reporter.personalData }
