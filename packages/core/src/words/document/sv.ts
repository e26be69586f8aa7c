import type { DocumentWords } from './fi.ts'

/** Why a social report may not be published, in Swedish. */
export const sv: DocumentWords = {
  problem: {
    periodBackwards: {
      what: '{to} är före {from}.',
      mend: 'Skriv periodens sista dag; den hör till perioden.',
    },
    otherPeriod: {
      what: 'Siffrorna gäller {figures}, rapporten {report}.',
      mend: 'Ta siffrorna ur en publicerad sammanställning för perioden.',
    },
    unknownLanguage: {
      what: '”{lang}” är inte ett av områdets språk.',
      mend: 'Skriv ett av dessa: {languages}.',
    },
    missingText: {
      what: { one: 'Texten saknas på {languages}.', other: 'Texten saknas på {languages}.' },
      mend: 'Skriv den, eller ta bort språket ur rapporten.',
    },
    unknownTable: {
      what: 'Området har ingen tabell ”{table}”.',
      mend: 'Ange en av tabellerna under publication.tables i profilen.',
    },
    notForEveryone: {
      what: 'Tabellen ”{table}” publiceras inte för alla.',
      mend: 'Ta bort tabellen.',
    },
    notForStaff: {
      what: 'Tabellen ”{table}” publiceras inte för personalen.',
      mend: 'Ta bort tabellen.',
    },
    smallFigure: {
      what: 'Siffran {n} för {key} är under {threshold}.',
      mend: 'Publicera tabellen så som suppress() ger den.',
    },
    themesDoNotAddUp: {
      what: 'Temana är sammanlagt {sum}, anmälningarna {n}.',
      mend: 'Räkna varje anmälan under exakt ett tema, och lämna inget tema bort.',
    },
    otherTotal: {
      what: 'Tabellens antal anmälningar är {total}, hela rapportens {n}.',
      mend: 'Ta alla tabeller ur samma publikation.',
    },
    rowsDoNotAddUp: {
      what: 'Raderna stämmer inte med {total}.',
      mend: 'Ta tabellen så som den publicerades.',
    },
    notBefore: {
      what: '{from} – {to} är ingen period före {start}.',
      mend: 'Jämför med en period som då redan hade tagit slut.',
    },
    otherPeriodBefore: {
      what: 'Siffrorna gäller {figures}, jämförelseperioden är {before}.',
      mend: 'Ta siffrorna ur en publicerad sammanställning för den perioden.',
    },
    notPublishedBefore: {
      what: 'Den här tabellen finns inte i publikation {edition} för {period}.',
      mend: 'Jämför med sammanställningen så som den publicerades.',
    },
    leftOutBefore: {
      what: '”{themes}” räknades också då.',
      mend: 'Jämför varje tema som kan jämföras.',
    },
    notApproved: {
      what: 'Ingen har godkänt texten ”{quote}”.',
      mend: 'Låt någon godkänna exakt dessa ord, eller ta bort citatet.',
    },
    approvedOtherwise: {
      what: 'Texten ”{quote}” godkändes med andra ord.',
      mend: 'Låt någon godkänna exakt dessa ord, eller ta bort citatet.',
    },
    missingInStatement: {
      what: { one: 'Texten saknas på {languages}.', other: 'Texten saknas på {languages}.' },
      mend: 'Skriv ställningstagandet på alla områdets språk.',
    },
    notPublishedStatement: {
      what: 'Ställningstagandet ”{statement}” har inte publicerats exakt så för dessa läsare.',
      mend: 'Ta ställningstagandet så som det publicerades, eller ta bort det.',
    },
    personalData: {
      what: 'Tecknen {from}–{to} ser ut att vara {kind}.',
      mend: 'Ta bort det, eller skriv ▮▮▮ i stället.',
    },
    unknownTheme: {
      what: 'Rapporten har inget tema ”{theme}”.',
      mend: 'Skriv ett av dessa: {themes}.',
    },
    missingOutcome: {
      what: 'Förslaget har avslutats, men det sägs inte vad det ledde till.',
      mend: 'Skriv vad det ledde till.',
    },
    earlyOutcome: {
      what: 'Förslaget har inte avslutats än.',
      mend: 'Ta bort resultatet (outcome).',
    },
    otherEdition: {
      what: 'Siffran är ur publikation {edition} för {period}, antalet anmälningar ur publikation {ofEdition} för {ofPeriod}.',
      mend: 'Ta alla siffror ur samma publikation.',
    },
    unknownCell: {
      what: '{cell} finns inte.',
      mend: 'Ange ett ställe i en tabell.',
    },
    figureDiffers: {
      what: 'Här står {says}, men i tabellen är {cell} {told}.',
      mend: 'Ta siffran ur tabellen.',
    },
    figureIsHidden: {
      what: 'Här står {says}, men i tabellen är {cell} dold.',
      mend: 'Ta siffran ur tabellen.',
    },
    figureIsTold: {
      what: 'Här är siffran dold, men i tabellen är {cell} {told}.',
      mend: 'Ta siffran ur tabellen.',
    },
    changedTable: {
      what: 'Tabellen {table} är inte den som siffran togs ur.',
      mend: 'Se efter vad som har ändrats i tabellen, och ta siffran ur den på nytt.',
    },
    otherSocialReport: {
      what: 'Här står {says}, i den sociala rapporten {has}.',
      mend: 'Skriv {has}.',
    },
    unknownEdition: {
      what: 'För {period} finns ingen publikation {edition}.',
      mend: 'Ta siffrorna ur en publicerad sammanställning för perioden.',
    },
    otherDay: {
      what: 'Här står {says}, i publikationen {has}.',
      mend: 'Skriv publikationens dag; den hör till perioden.',
    },
    otherTable: {
      what: 'Tabellen är inte den samma som i publikation {edition} för {period}.',
      mend: 'Ta tabellen så som den är i publikationen, eller ta bort den.',
    },
    noSuchTable: {
      what: 'Publikation {edition} för {period} har ingen tabell ”{table}” för de här läsarna.',
      mend: 'Ta tabellen så som den är i publikationen, eller ta bort den.',
    },
  },
  personalData: {
    personalIdentityCode: 'en personbeteckning',
    phone: 'ett telefonnummer',
    email: 'en e-postadress',
    iban: 'ett kontonummer',
    dateOfBirth: 'ett födelsedatum',
    streetAddress: 'en adress',
    personName: 'ett personnamn',
  },
}
