import type { ImportWords } from './fi.ts'

/** What an office reads of a file that is read in, in English. */
export const en: ImportWords = {
  or: 'or',
  problem: {
    required: {
      what: '“{field}” has no answer.',
      mend: 'Fill in the cell.',
      instead: 'Write {instead}.',
    },
    unknownChoice: {
      what: '“{field}” has no choice “{value}”.',
      mend: 'Write one of the choices of the form, or say in the mapping what the value means.',
      instead: 'Write {instead}, or say in the mapping what the value means.',
    },
    unknownUnit: {
      what: 'There is no unit “{value}”.',
      mend: 'Write the unit as the form calls it, or say in the mapping what the name means.',
      instead: 'Did you mean {instead}? Mend the name, or say in the mapping what it means.',
    },
    closedUnit: {
      what: 'The unit did not exist on the day of the report.',
      mend: 'Check the day, or write the unit in which the work was done then.',
    },
    unknownTheme: {
      what: 'There is no theme “{value}”.',
      mend: 'Write one of the region’s themes, or leave the cell empty: the report is then unclassified.',
      instead: 'Did you mean {instead}? An empty cell means unclassified.',
    },
    unknownLanguage: {
      what: 'The form has no language “{value}”.',
      mend: 'Write one of the languages of the form.',
      instead: 'Write {instead}.',
    },
    severalAnswers: {
      what: '“{field}” has more than one choice picked.',
      mend: 'Leave one of them.',
    },
    notYesNo: {
      what: '“{value}” is neither yes nor no.',
      mend: 'Write “yes” or “no”, or leave the cell empty.',
    },
    notAsked: {
      what: '“{field}” is not asked when the other answers are these.',
      mend: 'Empty the cell, or write notAsked: leaveOut for the column in the mapping.',
    },
    tooLong: {
      what: 'The text in “{field}” is too long.',
      mend: 'Shorten it: {max} characters fit.',
    },
    badCharacter: {
      what: '“{field}” has a character that cannot be kept.',
      mend: 'Write the cell anew.',
    },
    noDay: {
      what: 'The day is missing.',
      mend: 'Write the day on which the report was made, such as 1.3.2023.',
    },
    unreadableDay: {
      what: '“{value}” is no day.',
      mend: 'Write the day such as 1.3.2023. If it has slashes, say their order in the mapping (order).',
    },
    outsideDay: {
      what: 'The day {value} is not within {days}.',
      mend: 'Mend the day, or leave the row out.',
    },
    sameId: {
      what: 'The id “{value}” stands on row {first} already.',
      mend: 'Take out one of the rows, or mend the id.',
    },
  },
  mapping: {
    headerTwice: {
      what: '"{header}" stands here twice.',
      mend: 'Say which of the columns it is by `nth`.',
    },
    severalColumns: {
      what: 'Several columns are "{as}".',
      mend: 'Leave one.',
    },
    unknownField: {
      what: 'The form has no field "{field}".',
      mend: 'Write one of {fields}.',
    },
    unknownChoiceField: {
      what: 'The form has no field "{field}" with choices.',
      mend: 'Write one of {fields}.',
    },
    noField: {
      what: 'The form has no field "{field}".',
      mend: 'Take the column out.',
    },
    noChoiceField: {
      what: 'The form has no field "{field}" with choices.',
      mend: 'Take the column out.',
    },
    unknownChoice: {
      what: '"{field}" has no choice "{choice}".',
      mend: 'Write one of {choices}.',
    },
    unknownMeaning: {
      what: 'There is no "{id}" to mean by it.',
      mend: 'Write one of {ids}.',
    },
    notTrueOrFalse: {
      what: 'There is no "{id}" to mean by it.',
      mend: 'Write true or false.',
    },
  },
  as: {
    answer: 'answer: {field}',
    choice: 'choice: {choice} ({field})',
    submitted: 'day of the report',
    theme: 'theme',
    id: 'id',
    language: 'language',
    ignored: 'not read',
  },
  sure: { certain: 'certain', likely: 'look at it', unknown: 'UNKNOWN' },
  why: {
    earlier: 'as before',
    label: 'a question of the form',
    choiceLabel: 'a choice of the form',
    tool: 'a column of the survey tool',
    theme: 'the header is theme',
    values: 'by its values',
    similar: 'nearly a question of the form',
    person: 'a name or contact: left out',
    unknown: '',
  },
}
