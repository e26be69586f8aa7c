import type { DocumentWords } from './fi.ts'

/** Why a social report may not be published, in English. */
export const en: DocumentWords = {
  problem: {
    periodBackwards: {
      what: '{to} is before {from}.',
      mend: 'Write the last day, which is inclusive.',
    },
    otherPeriod: {
      what: 'The figures are of {figures}, the report is of {report}.',
      mend: 'Take the figures from an edition of the period.',
    },
    unknownLanguage: {
      what: '"{lang}" is not a language of the region.',
      mend: 'Write one of {languages}.',
    },
    missingText: {
      what: { one: 'The text is missing in {languages}.', other: 'The text is missing in {languages}.' },
      mend: 'Write it, or take the language out of the report.',
    },
    unknownTable: {
      what: 'The region has no table "{table}".',
      mend: 'Name a table of publication.tables.',
    },
    notForEveryone: {
      what: '"{table}" is not published to everyone.',
      mend: 'Take the table out.',
    },
    notForStaff: {
      what: '"{table}" is not published to the staff.',
      mend: 'Take the table out.',
    },
    smallFigure: {
      what: '{key} tells {n}, which is under {threshold}.',
      mend: 'Publish the table as suppress() gives it.',
    },
    themesDoNotAddUp: {
      what: 'The themes add up to {sum}, the reports are {n}.',
      mend: 'Count each report under exactly one theme, and leave no theme out.',
    },
    otherTotal: {
      what: 'It counts {total} reports, the whole {n}.',
      mend: 'Take all tables from one edition.',
    },
    rowsDoNotAddUp: {
      what: 'The rows do not add up to {total}.',
      mend: 'Take the table as it was published.',
    },
    notBefore: {
      what: '{from} – {to} is no period before {start}.',
      mend: 'Compare with a period that had ended by then.',
    },
    otherPeriodBefore: {
      what: 'The figures are of {figures}, the period before is {before}.',
      mend: 'Take the figures from an edition of that period.',
    },
    notPublishedBefore: {
      what: 'Edition {edition} of {period} has not been published with this table.',
      mend: 'Compare with an edition as it was published.',
    },
    leftOutBefore: {
      what: '"{themes}" was counted then too.',
      mend: 'Compare every theme that can be compared.',
    },
    notApproved: {
      what: 'Nobody has approved the text "{quote}".',
      mend: 'Let somebody approve exactly these words, or take the quote out.',
    },
    approvedOtherwise: {
      what: '"{quote}" was approved otherwise.',
      mend: 'Let somebody approve exactly these words, or take the quote out.',
    },
    missingInStatement: {
      what: { one: 'The text is missing in {languages}.', other: 'The text is missing in {languages}.' },
      mend: 'Write the statement in all languages of the region.',
    },
    notPublishedStatement: {
      what: 'The statement "{statement}" has not been published exactly so to these readers.',
      mend: 'Take the statement as it was published, or take it out.',
    },
    personalData: {
      what: 'Characters {from}–{to} look like {kind}.',
      mend: 'Take it out, or put ▮▮▮ in its place.',
    },
    unknownTheme: {
      what: 'The report has no theme "{theme}".',
      mend: 'Write one of {themes}.',
    },
    missingOutcome: {
      what: 'It has ended with nothing said of what came of it.',
      mend: 'Write what came of it.',
    },
    earlyOutcome: {
      what: 'It has not ended yet.',
      mend: 'Take the outcome out.',
    },
    otherEdition: {
      what: 'It is of edition {edition} of {period}, the number of reports of edition {ofEdition} of {ofPeriod}.',
      mend: 'Take all figures from one edition.',
    },
    unknownCell: {
      what: 'There is no {cell}.',
      mend: 'Name a cell of a table.',
    },
    figureDiffers: {
      what: 'It says {says}, {cell} says {told}.',
      mend: 'Take the figure from the table.',
    },
    figureIsHidden: {
      what: 'It says {says}, {cell} says that it is hidden.',
      mend: 'Take the figure from the table.',
    },
    figureIsTold: {
      what: 'It says that it is hidden, {cell} says {told}.',
      mend: 'Take the figure from the table.',
    },
    changedTable: {
      what: 'The table {table} is not the one that the figure was taken from.',
      mend: 'Look at what has changed in the table, and take the figure from it anew.',
    },
    otherSocialReport: {
      what: 'It says {says}, the social report has {has}.',
      mend: 'Write {has}.',
    },
    unknownEdition: {
      what: 'No edition {edition} of {period} has been published.',
      mend: 'Take the figures from a published summary of the period.',
    },
    otherDay: {
      what: 'It says {says}, the edition {has}.',
      mend: 'Write the day of the edition, which is inclusive.',
    },
    otherTable: {
      what: 'The table is not that of edition {edition} of {period}.',
      mend: 'Take the table as the edition has it, or take it out.',
    },
    noSuchTable: {
      what: 'Edition {edition} of {period} has no table "{table}" for these readers.',
      mend: 'Take the table as the edition has it, or take it out.',
    },
  },
  personalData: {
    personalIdentityCode: 'a personal identity code',
    iban: 'an account number',
    email: 'an e-mail address',
    dateOfBirth: 'a date of birth',
    phone: 'a telephone number',
    streetAddress: 'a street address',
    personName: 'the name of a person',
  },
}
