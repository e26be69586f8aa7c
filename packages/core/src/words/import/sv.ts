import type { ImportWords } from './fi.ts'

/** What an office reads of a file that is read in, in Swedish. */
export const sv: ImportWords = {
  or: 'eller',
  problem: {
    required: {
      what: 'Punkten ”{field}” är obesvarad.',
      mend: 'Fyll i cellen.',
      instead: 'Skriv {instead}.',
    },
    unknownChoice: {
      what: 'Punkten ”{field}” har inget alternativ ”{value}”.',
      mend: 'Skriv ett av formulärets alternativ, eller ange i kopplingen vad värdet betyder.',
      instead: 'Skriv {instead}, eller ange i kopplingen vad värdet betyder.',
    },
    unknownUnit: {
      what: 'Enheten ”{value}” finns inte.',
      mend: 'Skriv enhetens namn som det står i formuläret, eller ange i kopplingen vad namnet betyder.',
      instead: 'Menade du {instead}? Rätta namnet, eller ange i kopplingen vad det betyder.',
    },
    closedUnit: {
      what: 'Enheten var inte i verksamhet den dag då anmälan gjordes.',
      mend: 'Kontrollera dagen, eller skriv den enhet där arbetet då gjordes.',
    },
    unknownTheme: {
      what: 'Temat ”{value}” finns inte.',
      mend: 'Skriv ett av områdets teman, eller lämna cellen tom: då är rapporten oklassificerad.',
      instead: 'Menade du {instead}? En tom cell betyder oklassificerad.',
    },
    unknownLanguage: {
      what: 'Formuläret finns inte på ”{value}”.',
      mend: 'Skriv ett av formulärets språk.',
      instead: 'Skriv {instead}.',
    },
    severalAnswers: {
      what: 'I punkten ”{field}” har fler än ett alternativ valts.',
      mend: 'Lämna kvar ett av dem.',
    },
    notYesNo: {
      what: '”{value}” är varken ja eller nej.',
      mend: 'Skriv ”ja” eller ”nej”, eller lämna cellen tom.',
    },
    notAsked: {
      what: 'Punkten ”{field}” frågas inte när de andra svaren är dessa.',
      mend: 'Töm cellen, eller skriv notAsked: leaveOut för kolumnen i kopplingen.',
    },
    tooLong: {
      what: 'Texten i punkten ”{field}” är för lång.',
      mend: 'Förkorta den: {max} tecken ryms.',
    },
    badCharacter: {
      what: 'I punkten ”{field}” finns ett tecken som inte kan sparas.',
      mend: 'Skriv cellen på nytt.',
    },
    noDay: {
      what: 'Dagen saknas.',
      mend: 'Skriv den dag då anmälan gjordes, till exempel 1.3.2023.',
    },
    unreadableDay: {
      what: '”{value}” är ingen dag.',
      mend: 'Skriv dagen till exempel 1.3.2023. Om den har snedstreck, ange ordningen i kopplingen (order).',
    },
    outsideDay: {
      what: 'Dagen {value} hör inte till perioden {days}.',
      mend: 'Rätta dagen, eller lämna bort raden.',
    },
    sameId: {
      what: 'Numret ”{value}” finns redan på rad {first}.',
      mend: 'Ta bort den ena raden, eller rätta numret.',
    },
  },
  mapping: {
    headerTwice: {
      what: '”{header}” står här mer än en gång.',
      mend: 'Ange i nth vilken i ordningen av kolumnerna med samma namn det är.',
    },
    severalColumns: {
      what: 'Flera kolumner är ”{as}”.',
      mend: 'Lämna kvar en av dem.',
    },
    unknownField: {
      what: 'Formuläret har inget fält ”{field}”.',
      mend: 'Skriv ett av dessa: {fields}.',
    },
    unknownChoiceField: {
      what: 'Formuläret har inget valfält ”{field}”.',
      mend: 'Skriv ett av dessa: {fields}.',
    },
    noField: {
      what: 'Formuläret har inget fält ”{field}”.',
      mend: 'Ta bort kolumnen.',
    },
    noChoiceField: {
      what: 'Formuläret har inget valfält ”{field}”.',
      mend: 'Ta bort kolumnen.',
    },
    unknownChoice: {
      what: 'Fältet ”{field}” har inget alternativ ”{choice}”.',
      mend: 'Skriv ett av dessa: {choices}.',
    },
    unknownMeaning: {
      what: 'Värdet kan inte betyda ”{id}”: något sådant finns inte.',
      mend: 'Skriv ett av dessa: {ids}.',
    },
    notTrueOrFalse: {
      what: 'Värdet kan inte betyda ”{id}”.',
      mend: 'Skriv true (ja) eller false (nej).',
    },
  },
  as: {
    answer: 'svar: {field}',
    choice: 'alternativ: {choice} ({field})',
    submitted: 'dagen för anmälan',
    theme: 'tema',
    id: 'nummer',
    language: 'språk',
    ignored: 'läses inte',
  },
  sure: { certain: 'säkert', likely: 'kontrollera', unknown: 'OKÄND' },
  why: {
    earlier: 'som tidigare',
    label: 'samma fråga som i formuläret',
    choiceLabel: 'ett alternativ i formuläret',
    tool: 'enkätverktygets egen kolumn',
    theme: 'rubriken är tema',
    values: 'av värdena att döma',
    similar: 'nästan som en fråga i formuläret',
    person: 'namn eller kontaktuppgift: lämnas bort',
    unknown: '',
  },
}
