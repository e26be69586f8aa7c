import type { ProblemWords } from '../coded-problem.ts'

/** What is wrong with a row, and what to write instead; `instead` where it is known what can be meant. */
export interface RowWords extends ProblemWords {
  readonly instead?: string
}

/** What an office reads of a file that is read in, in Finnish. */
export const fi = {
  or: 'tai',
  problem: {
    required: {
      what: 'Kohtaan ”{field}” ei ole vastattu.',
      mend: 'Täydennä solu.',
      instead: 'Kirjoita {instead}.',
    },
    unknownChoice: {
      what: 'Kohdassa ”{field}” ei ole vaihtoehtoa ”{value}”.',
      mend: 'Kirjoita jokin lomakkeen vaihtoehdoista, tai kerro kytkennässä, mitä arvo tarkoittaa.',
      instead: 'Kirjoita {instead}, tai kerro kytkennässä, mitä arvo tarkoittaa.',
    },
    unknownUnit: {
      what: 'Yksikköä ”{value}” ei ole.',
      mend: 'Kirjoita yksikön nimi niin kuin se on lomakkeella, tai kerro kytkennässä, mitä nimi tarkoittaa.',
      instead: 'Tarkoititko: {instead}? Korjaa nimi, tai kerro kytkennässä, mitä se tarkoittaa.',
    },
    closedUnit: {
      what: 'Yksikkö ei ollut toiminnassa ilmoituksen päivänä.',
      mend: 'Tarkista päivä, tai kirjoita yksikkö, jossa työtä silloin tehtiin.',
    },
    unknownTheme: {
      what: 'Teemaa ”{value}” ei ole.',
      mend: 'Kirjoita jokin alueen teemoista, tai jätä solu tyhjäksi: silloin raportti on luokittelematta.',
      instead: 'Tarkoititko: {instead}? Tyhjä solu tarkoittaa luokittelematonta.',
    },
    unknownLanguage: {
      what: 'Kieltä ”{value}” ei ole lomakkeella.',
      mend: 'Kirjoita jokin lomakkeen kielistä.',
      instead: 'Kirjoita {instead}.',
    },
    severalAnswers: {
      what: 'Kohdassa ”{field}” on valittu useampi kuin yksi vaihtoehto.',
      mend: 'Jätä niistä yksi.',
    },
    notYesNo: {
      what: '”{value}” ei ole kyllä eikä ei.',
      mend: 'Kirjoita ”kyllä” tai ”ei”, tai jätä solu tyhjäksi.',
    },
    notAsked: {
      what: 'Kohtaa ”{field}” ei kysytä, kun muut vastaukset ovat nämä.',
      mend: 'Tyhjennä solu, tai kirjoita kytkentään tähän sarakkeeseen notAsked: leaveOut.',
    },
    tooLong: {
      what: 'Teksti kohdassa ”{field}” on liian pitkä.',
      mend: 'Lyhennä se: mahtuu {max} merkkiä.',
    },
    badCharacter: {
      what: 'Kohdassa ”{field}” on merkki, jota ei voi tallentaa.',
      mend: 'Kirjoita solu uudelleen.',
    },
    noDay: {
      what: 'Päivä puuttuu.',
      mend: 'Kirjoita päivä, jona ilmoitus tehtiin, esimerkiksi 1.3.2023.',
    },
    unreadableDay: {
      what: '”{value}” ei ole päivä.',
      mend: 'Kirjoita päivä esimerkiksi 1.3.2023. Jos siinä on vinoviivoja, kerro kytkennässä järjestys (order).',
    },
    outsideDay: {
      what: 'Päivä {value} ei ole jaksolla {days}.',
      mend: 'Korjaa päivä, tai jätä rivi pois.',
    },
    sameId: {
      what: 'Tunnus ”{value}” on jo rivillä {first}.',
      mend: 'Poista toinen riveistä, tai korjaa tunnus.',
    },
  } satisfies Record<string, RowWords>,
  /** What of a mapping does not fit the region. */
  mapping: {
    headerTwice: {
      what: '”{header}” on tässä useammin kuin kerran.',
      mend: 'Kerro kohdassa nth, monesko samannimisistä sarakkeista se on.',
    },
    severalColumns: {
      what: 'Useampi sarake on ”{as}”.',
      mend: 'Jätä niistä yksi.',
    },
    unknownField: {
      what: 'Lomakkeella ei ole kenttää ”{field}”.',
      mend: 'Kirjoita jokin näistä: {fields}.',
    },
    unknownChoiceField: {
      what: 'Lomakkeella ei ole valintakenttää ”{field}”.',
      mend: 'Kirjoita jokin näistä: {fields}.',
    },
    noField: {
      what: 'Lomakkeella ei ole kenttää ”{field}”.',
      mend: 'Poista sarake.',
    },
    noChoiceField: {
      what: 'Lomakkeella ei ole valintakenttää ”{field}”.',
      mend: 'Poista sarake.',
    },
    unknownChoice: {
      what: 'Kentässä ”{field}” ei ole vaihtoehtoa ”{choice}”.',
      mend: 'Kirjoita jokin näistä: {choices}.',
    },
    unknownMeaning: {
      what: 'Arvo ei voi tarkoittaa ”{id}”: sellaista ei ole.',
      mend: 'Kirjoita jokin näistä: {ids}.',
    },
    notTrueOrFalse: {
      what: 'Arvo ei voi tarkoittaa ”{id}”.',
      mend: 'Kirjoita true (kyllä) tai false (ei).',
    },
  } satisfies Record<string, ProblemWords>,
  /** What a column was taken for. */
  as: {
    answer: 'vastaus: {field}',
    choice: 'vaihtoehto: {choice} ({field})',
    submitted: 'ilmoituksen päivä',
    theme: 'teema',
    id: 'tunnus',
    language: 'kieli',
    ignored: 'ei lueta',
  },
  sure: { certain: 'varma', likely: 'tarkista', unknown: 'EI TUNNISTETTU' },
  why: {
    earlier: 'samoin kuin ennen',
    label: 'sama kysymys kuin lomakkeella',
    choiceLabel: 'lomakkeen vaihtoehto',
    tool: 'kyselytyökalun oma sarake',
    theme: 'otsikko on teema',
    values: 'arvoista päätellen',
    similar: 'melkein kuin lomakkeen kysymys',
    person: 'nimi tai yhteystieto: jätetään pois',
    unknown: '',
  },
}

/** The words of an import in one language; the Finnish ones say which there are. */
export type ImportWords = {
  readonly [Part in keyof typeof fi]: Part extends 'problem'
    ? { readonly [Code in keyof (typeof fi)['problem']]: RowWords }
    : Part extends 'mapping'
      ? { readonly [Code in keyof (typeof fi)['mapping']]: ProblemWords }
      : (typeof fi)[Part]
}
