import type { CliWords } from './fi.ts'

const compile = `rake compile FILE --region REGION --period PERIOD --out FOLDER

Compiles the social report from an office's file: an export of Webropol, Microsoft Forms, Surveypal or WPro, in
Excel or CSV. Nothing is installed as a service, and nothing is sent anywhere.

  --region REGION     the region's id, such as siun-sote
  --profile PROFILE   or a profile of your own as a JSON file
  --period PERIOD     2022-09-01/2023-12-31 (both days included) or a period such as 2026, 2026-H1, 2026-Q3
  --out FOLDER        where the report is written
  --check             only check the file
  --skip-wrong        leave the wrong rows out and compile the others
  --mapping FILE      how the columns are read (else FILE.mapping.yaml, or they are recognised)
  --decisions FILE    what was decided of personal data (else FILE.decisions.yaml)
  --written FILE      findings, proposals and all other text (else FILE.report.yaml)
  --published DAY     the day of publication, such as 2024-01-31 (else today)
  --sheet NAME        the sheet of an Excel file (else the first)
  --lang fi|sv|en     the language in which you are told (else fi)

Exit code: 0 done, 1 something has to be mended, 2 the command was wrong.`

const help: CliWords['help'] = {
  whole: `rake COMMAND

  compile FILE     a social report from an office's file
  check PROFILE    check the profile of a region
  clock REGION     show the annual clock of a region
  import FILE      bring the reports of a file into a running server

rake COMMAND --help says more. --lang fi|sv|en chooses the language.`,
  compile,
  check: `rake check PROFILE.json

Says what has to be mended in a region's profile: where, what is wrong, what to write instead.
Exit code: 0 sound, 1 something has to be mended.`,
  clock: `rake clock REGION [--year YEAR] [--ics]

The annual clock of a region in one year, with its days.

  --profile PROFILE   a profile of your own as a JSON file
  --year YEAR         else this year
  --ics               as a calendar (iCalendar): events open to everyone, from the year before to two years ahead`,
  import: `rake import FILE --region REGION --to ADDRESS

Brings the reports of a file into a server, such as --to https://rake.example.fi/api. The same report is stored
once, even if the command is given again: what was cut off goes on with the same command. The session is read from
the environment variable RAKE_SESSION (the value of the cookie).

  --source NAME    where the reports come from, always the same (else the name of the file)
  --skip-wrong     bring in the right rows although some have to be mended
  --mapping, --decisions, --sheet, --profile, --lang  as for compile`,
}

/** What the command says, in English. */
export const en: CliWords = {
  help,
  unknownCommand: 'There is no command “{command}”.',
  option: {
    unknown: 'There is no option {option}. Write one of these: {options}.',
    noValue: 'After the option {option} a value is missing. Write it, such as --lang en.',
    value: 'The option {option} takes no value. Write it alone.',
    lang: 'There is no language “{lang}”. Write one of these: {languages}.',
  },
  region: {
    which: 'Say which region: --region {known}, or --profile FILE.json.',
    unknown:
      'There is no region “{region}”. Write one of these: {known}. A profile of your own: --profile FILE.json.',
  },
  period: 'There is no period “{period}”. Write for example --period 2022-09-01/2023-12-31, 2026 or 2026-H1.',
  publishedDay: 'There is no day “{day}” to publish on. Write for example --published 2024-01-31.',
  year: 'There is no year “{year}”. Write for example --year 2026.',
  file: {
    missing: 'There is no file {path}. Check the name and the folder.',
    empty: 'There is nothing in the file {path}.',
    oldExcel: '{path} is in the old Excel format (.xls). Save it in Excel as .xlsx or CSV.',
    unreadable: 'The file {path} cannot be read: {why}. Open it in Excel and save it anew as .xlsx.',
    noSheet: 'There is no sheet “{sheet}”. The file has: {sheets}.',
    noJson:
      '{path} is no JSON file: on line {line} at character {column} something is wrong. Check the commas, quotation marks and brackets.',
    jsonEnds: '{path} is no JSON file: it ends in the middle. Add the brackets that are missing at the end.',
    whole: 'the whole file',
    line: 'line {line}',
    onLine: 'line {line}, {place}',
    yaml: {
      TAB_AS_INDENT: 'The line begins with a tab. Indent it with spaces.',
      BLOCK_AS_IMPLICIT_KEY:
        'There is a colon in the text, or the next line is indented wrongly. Write the text in quotation marks ("like: this"), and indent lines of one level alike.',
      MULTILINE_IMPLICIT_KEY:
        'The line lacks its name and a colon. Write name: value, or indent the line if it goes on with the text above.',
      MISSING_CHAR: 'A quotation mark, a colon or a bracket is missing. Add it on this line or one before.',
      BAD_INDENT:
        'A bracket is missing, or the line is indented wrongly. Add ] or }, and indent lines of one level alike.',
      DUPLICATE_KEY: 'The same name stands further up already. Make one of the two.',
      BAD_SCALAR_START:
        'The text begins with a character that means something else here. Write the text in quotation marks.',
      other: 'The line cannot be read. Check the quotation marks, brackets and indentation.',
    },
    faulty: 'There is something to mend in {path}:',
    unwritable:
      'The file {path} cannot be written: {why}. Copy the material into a folder that you may write to.',
    opened: '{file} ({about})',
  },
  mapping: {
    read: 'The columns are read as {path} says.',
    ofRegion: 'The columns are read as the profile of the region says.',
    guessed: 'The columns were recognised like this:',
    people: 'Names and contacts are not read: {columns}.',
    written:
      'The mapping is in {path}. If something is wrong, mend it there and give the same command again.',
    lacking:
      'The file lacks columns that the mapping has: {columns}. Mend the mapping, or remove it, and the columns are recognised anew.',
    gaps: 'No column gives: {missing}. Say in {path} where it is, or write one value for all under fixed.',
    day: 'the day of the report (submitted)',
    comment:
      ' How the columns are read. as: answer (to the field of the form), choice (a column for one choice),\n submitted (the day), theme, id, language, ignored (not read).\n values says what is meant by what is in the cells:  values: { "Joensuu ASW": joensuun-aikuissosiaalityo }',
  },
  rows: {
    read: { one: '{n} report was read.', other: '{n} reports were read.' },
    leftOut: {
      one: '{n} answer was left out that the form would not have asked for.',
      other: '{n} answers were left out that the form would not have asked for.',
    },
    wrong: {
      one: '{n} row has to be mended. List: {path}',
      other: '{n} rows have to be mended. List: {path}',
    },
    place: 'row {row}, column {letter} “{header}”',
    noColumn: 'row {row}',
    columns: ['row', 'column', 'header', 'what is wrong', 'what to write instead'],
    stopped: 'No report was compiled. Mend the rows, or leave them out: --skip-wrong.',
    skipped: 'These rows are left out.',
    none: 'The file has no report of this period.',
  },
  decisions: {
    waiting: {
      one: '{n} place (in {reports} report) looks like personal data and waits for a decision: {path}. That text is not published.',
      other:
        '{n} places (in {reports} reports) look like personal data and wait for a decision: {path}. Those texts are not published.',
    },
    comment:
      ' Places that look like personal data. Write at each decision:\n mask (it is masked) or noPersonalData (it is none). The text is in the file on the row.',
  },
  quotes: {
    stopped: {
      one: '{n} quote cannot be published ({path}):',
      other: '{n} quotes cannot be published ({path}):',
    },
    noRow: 'the row has no report of this period. Check the number of the row.',
    noText: 'the row has no text in this field. Check the row and the field.',
    waiting: 'the text waits for a decision on personal data. Decide first.',
    otherwise: 'the text is not the same as on the row. Copy it from there as it is.',
    personalData: 'characters {from}–{to} look like {kind}. Write ▮▮▮ instead, or leave the quote out.',
  },
  report: {
    title: 'Social report',
    method:
      'Staff told of phenomena that they meet in their work. Each report was counted under one main theme. The figures are of all reports of the period.',
    suppression:
      'Figures of a unit or a municipality that are under {threshold} are hidden. Figures of the whole region are shown.',
    noThemes: 'The profile of the region publishes no table of themes. Add one under publication.tables.',
    strayTheme: '{path}: no report is under {themes}. Take out the findings, or check the id of the theme.',
  },
  template: {
    written:
      'Findings, proposals and all other texts are written in {path}. Then give the same command again.',
    comment: {
      whole:
        'The texts of the social report. The figures come from the file of reports.\nWrite each text in all languages of the report:  fi: Suomeksi.  sv: På svenska.',
      languages: 'The languages of the report. Take out one in which nothing is written. Now: {languages}',
      method: 'How the reports were gathered, classified and worked on.',
      coverage:
        'Who could report in the period, if there is something to say. The units are listed by themselves.',
      findings:
        'Findings by theme. Example:\n  coordination:\n    - fi: Asiakas hoitaa samaa asiaa monen kanssa.\n      sv: Klienten sköter samma ärende med flera.',
      proposals:
        'Proposed measures. Example:\n  - theme: coordination\n    text: { fi: Tiivistetään yhteistyötä., sv: Samarbetet görs tätare. }\n    owner: { fi: Sosiaalijohtaja, sv: Socialdirektören }',
      sources:
        'Other sources with their days. Example:\n  - id: ombud\n    kind: { fi: Sosiaaliasiavastaavan selvitys, sv: Socialombudets utredning }\n    title: Selvitys 2023\n    publisher: Hyvinvointialue\n    date: 2024-03-01\n    citation: S. 12–14.',
      statements:
        'Statements. Example:\n  - id: statement\n    title: { fi: Kannanotto tulkkauksesta, sv: Ställningstagande om tolkning }\n    day: 2024-02-01',
      views:
        'What municipalities, organisations or experts by experience said. Example:\n  - from: { fi: Joensuun kaupunki, sv: Joensuu stad }\n    text: { fi: Sama näkyy., sv: Det syns. }',
      presentations: 'To whom and when the report is presented.',
      quotes:
        'Quotes. What is written here is published: by writing it you approve exactly these words. Example:\n  - row: 12\n    field: description\n    text: The text exactly as it stands on row 12, personal data masked as ▮▮▮.',
    },
  },
  listing: {
    file: 'READ-ME.txt',
    period: 'Period: {days}',
    published: 'Published: {day}',
    reports: { one: '{n} report from the file {source}', other: '{n} reports from the file {source}' },
    skipped: { one: '{n} wrong row was left out.', other: '{n} wrong rows were left out.' },
    waiting: {
      one: '{n} report has something that waits for a decision on personal data. Its text is not here.',
      other:
        '{n} reports have something that waits for a decision on personal data. Their texts are not here.',
    },
    themes: 'Themes:',
    files: 'Files:',
    kinds: {
      page: 'web page',
      pdf: 'PDF, accessible (PDF/UA)',
      word: 'Word, to go on writing in',
      brief: 'summary on one page, PDF',
      briefPage: 'summary, web page',
      pictures: 'pictures for slides, SVG and PNG',
      excel: 'Excel, the tables',
      csv: 'CSV tables as open data',
      json: 'the whole report for machines',
    },
    nothingElse: 'These hold the figures and the approved texts. Single reports are in none of them.',
  },
  progress: {
    opening: 'Opening …',
    rows: '{rows} rows read …',
    adding: 'Adding up …',
    making: 'Making {name} …',
    sending: '{done} / {all} sent …',
    lost: 'No connection. Trying again in {seconds} seconds …',
  },
  checked: 'The file is sound.',
  done: 'Done: {out}',
  profileSound: 'The profile {path} is sound ({name}).',
  profileProblems: {
    one: 'In the profile {path} {n} thing has to be mended:',
    other: 'In the profile {path} {n} things have to be mended:',
  },
  imported: {
    notSent: 'Nothing was sent. Mend the rows, or leave them out: --skip-wrong.',
    session: 'Sign in to the service and give the session in the environment variable RAKE_SESSION.',
    result: 'Stored {stored}, there before {there}, refused {refused}.',
    refused: '  row {row}: {why}',
    undecided: {
      one: '{n} report waits for a decision on personal data and was not sent.',
      other: '{n} reports wait for a decision on personal data and were not sent.',
    },
    stopped: 'The server answered {status}: {why}',
    lost: 'The server cannot be reached: {why}. Give the same command again, and it goes on.',
  },
}
