import type { CliWords } from './fi.ts'

const compile = `rake compile FIL --region OMRÅDE --period PERIOD --out MAPP

Sammanställer den sociala rapporten ur en fil: en export från Webropol, Microsoft Forms, Surveypal eller WPro,
i Excel eller CSV. Ingenting installeras och ingenting skickas någonstans.

  --region OMRÅDE     områdets beteckning, till exempel siun-sote
  --profile PROFIL    eller områdets egen profil som JSON-fil
  --period PERIOD     2022-09-01/2023-12-31 (båda dagarna medräknade) eller en period som 2026, 2026-H1, 2026-Q3
  --out MAPP          vart rapporten skrivs
  --check             kontrollera bara filen
  --skip-wrong        lämna bort de felaktiga raderna och sammanställ de övriga
  --mapping FIL       hur kolumnerna läses (annars FIL.mapping.yaml, eller så känns de igen)
  --decisions FIL     besluten om personuppgifter (annars FIL.decisions.yaml)
  --written FIL       iakttagelser, förslag och övrig text (annars FIL.report.yaml)
  --published DAG     publiceringsdagen, till exempel 2024-01-31 (annars i dag)
  --sheet NAMN        bladet i Excel (annars det första)
  --lang fi|sv|en     på vilket språk det berättas (annars fi)

Returvärde: 0 klart, 1 något ska rättas, 2 kommandot var fel.`

const help: CliWords['help'] = {
  whole: `rake KOMMANDO

  compile FIL     social rapport ur en fil
  check PROFIL    kontrollera ett områdes profil
  clock OMRÅDE    visa områdets årsklocka
  import FIL      för in filens anmälningar på en server som är i gång

rake KOMMANDO --help berättar mer. --lang fi|sv|en väljer språk.`,
  compile,
  check: `rake check PROFIL.json

Berättar vad som ska rättas i områdets profil: var, vad som är fel och vad som ska stå i stället.
Returvärde: 0 i ordning, 1 något ska rättas.`,
  clock: `rake clock OMRÅDE [--year ÅR] [--ics]

Områdets årsklocka ett år, med dagarna.

  --profile PROFIL   områdets egen profil som JSON-fil
  --year ÅR          annars i år
  --ics              som kalender (iCalendar): händelser öppna för alla, från året innan till två år framåt`,
  import: `rake import FIL --region OMRÅDE --to ADRESS

För in filens anmälningar på en server, till exempel --to https://rake.example.fi/api. Samma anmälan sparas bara
en gång även om kommandot ges igen: en avbruten införing fortsätter med samma kommando. Sessionen läses ur
miljövariabeln RAKE_SESSION (kakans värde).

  --source NAMN    varifrån anmälningarna kommer, alltid samma (annars filens namn)
  --skip-wrong     för in de riktiga raderna fast en del ska rättas
  --mapping, --decisions, --sheet, --profile, --lang  som i kommandot compile`,
}

/** What the command says, in Swedish. */
export const sv: CliWords = {
  help,
  unknownCommand: 'Kommandot ”{command}” finns inte.',
  option: {
    unknown: 'Flaggan {option} finns inte. Skriv någon av dessa: {options}.',
    noValue: 'Efter flaggan {option} saknas ett värde. Skriv det, till exempel --lang sv.',
    value: 'Flaggan {option} har inget värde. Skriv den ensam.',
    lang: 'Språket ”{lang}” finns inte. Skriv något av dessa: {languages}.',
  },
  region: {
    which: 'Ange området: --region {known}, eller --profile FIL.json.',
    unknown:
      'Området ”{region}” finns inte. Skriv något av dessa: {known}. En egen profil: --profile FIL.json.',
  },
  period:
    'Perioden ”{period}” finns inte. Skriv till exempel --period 2022-09-01/2023-12-31, 2026 eller 2026-H1.',
  publishedDay: 'Publiceringsdagen ”{day}” finns inte. Skriv till exempel --published 2024-01-31.',
  year: 'Året ”{year}” finns inte. Skriv till exempel --year 2026.',
  file: {
    missing: 'Filen {path} finns inte. Kontrollera namnet och mappen.',
    empty: 'Filen {path} är tom.',
    oldExcel: '{path} är i det gamla Excelformatet (.xls). Spara den i Excel som .xlsx eller CSV.',
    unreadable: 'Filen {path} kan inte läsas: {why}. Öppna den i Excel och spara den på nytt som .xlsx.',
    noSheet: 'Bladet ”{sheet}” finns inte. I filen finns: {sheets}.',
    noJson:
      '{path} är ingen JSON-fil: på rad {line} vid tecken {column} finns ett fel. Kontrollera kommatecken, citattecken och parenteser.',
    jsonEnds: '{path} är ingen JSON-fil: den tar slut mitt i. Lägg till de parenteser som saknas i slutet.',
    whole: 'hela filen',
    line: 'rad {line}',
    onLine: 'rad {line}, {place}',
    yaml: {
      TAB_AS_INDENT: 'Raden börjar med en tabb. Dra in raden med mellanslag.',
      BLOCK_AS_IMPLICIT_KEY:
        'Det finns ett kolon i texten, eller nästa rad är fel indragen. Skriv texten inom citattecken ("så: här"), och dra in rader på samma nivå lika mycket.',
      MULTILINE_IMPLICIT_KEY:
        'På raden saknas punktens namn och ett kolon. Skriv namn: värde, eller dra in raden om den fortsätter texten ovanför.',
      MISSING_CHAR:
        'Ett citattecken, ett kolon eller en parentes saknas. Lägg till det på den här raden eller någon av raderna före.',
      BAD_INDENT:
        'En parentes saknas, eller raden är fel indragen. Lägg till ] eller }, och dra in rader på samma nivå lika mycket.',
      DUPLICATE_KEY: 'En punkt med samma namn finns redan längre upp. Slå ihop dem till en.',
      BAD_SCALAR_START:
        'Texten börjar med ett tecken som betyder något annat här. Skriv texten inom citattecken.',
      other: 'Raden kan inte läsas. Kontrollera citattecken, parenteser och indrag.',
    },
    faulty: 'I filen {path} finns något att rätta:',
    unwritable: 'Filen {path} kan inte skrivas: {why}. Kopiera materialet till en mapp där du får skriva.',
    opened: '{file} ({about})',
  },
  mapping: {
    read: 'Kolumnerna läses som det står i filen {path}.',
    ofRegion: 'Kolumnerna läses som det står i områdets profil.',
    guessed: 'Kolumnerna kändes igen så här:',
    people: 'Namn och kontaktuppgifter läses inte: {columns}.',
    written: 'Kopplingen finns i filen {path}. Om något är fel, rätta det där och ge samma kommando igen.',
    lacking:
      'Filen saknar kolumner som finns i kopplingen: {columns}. Rätta kopplingen, eller ta bort den, så känns kolumnerna igen på nytt.',
    gaps: 'Ingen kolumn ger: {missing}. Ange i filen {path} var det finns, eller skriv ett värde för alla under fixed.',
    day: 'dagen för anmälan (submitted)',
    comment:
      ' Hur kolumnerna läses. as: answer (svar på punkten field i formuläret), choice (en kolumn för ett alternativ),\n submitted (dagen), theme (temat), id (numret), language (språket), ignored (läses inte).\n values säger vad det som står i cellen betyder:  values: { "Joensuu vux": joensuun-aikuissosiaalityo }',
  },
  rows: {
    read: { one: '{n} anmälan lästes.', other: '{n} anmälningar lästes.' },
    leftOut: {
      one: '{n} svar lämnades bort eftersom formuläret inte skulle ha frågat det.',
      other: '{n} svar lämnades bort eftersom formuläret inte skulle ha frågat dem.',
    },
    wrong: {
      one: '{n} rad ska rättas. Lista: {path}',
      other: '{n} rader ska rättas. Lista: {path}',
    },
    place: 'rad {row}, kolumn {letter} ”{header}”',
    noColumn: 'rad {row}',
    columns: ['rad', 'kolumn', 'rubrik', 'vad som är fel', 'vad som ska stå'],
    stopped: 'Ingen rapport sammanställdes. Rätta raderna, eller lämna bort dem: --skip-wrong.',
    skipped: 'Dessa rader lämnas bort.',
    none: 'Filen har inga anmälningar från den här perioden.',
  },
  decisions: {
    waiting: {
      one: '{n} ställe (i {reports} anmälan) ser ut som personuppgifter och väntar på beslut: {path}. Den texten publiceras inte.',
      other:
        '{n} ställen (i {reports} anmälningar) ser ut som personuppgifter och väntar på beslut: {path}. De texterna publiceras inte.',
    },
    comment:
      ' Ställen som ser ut som personuppgifter. Skriv vid decision på varje:\n mask (döljs) eller noPersonalData (är ingen personuppgift). Texten finns i filen på raden row.',
  },
  quotes: {
    stopped: {
      one: '{n} citat kan inte publiceras ({path}):',
      other: '{n} citat kan inte publiceras ({path}):',
    },
    noRow: 'raden har ingen anmälan från den här perioden. Kontrollera radens nummer.',
    noText: 'raden har ingen text på den här punkten. Kontrollera raden och punkten (field).',
    waiting: 'texten väntar på ett beslut om personuppgifter. Fatta beslutet först.',
    otherwise: 'texten är inte den samma som på raden. Kopiera den därifrån som den är.',
    personalData:
      'tecknen {from}–{to} ser ut att innehålla {kind}. Skriv ▮▮▮ i stället, eller lämna bort citatet.',
  },
  report: {
    title: 'Social rapport',
    method:
      'Personalen berättade om fenomen som den möter i sitt arbete. Varje rapport har räknats till ett huvudtema. Siffrorna har räknats av periodens alla rapporter.',
    suppression:
      'Siffror om en enhet eller en kommun som är under {threshold} har dolts. Siffror om hela området visas.',
    noThemes:
      'Områdets profil publicerar ingen tabell enligt tema. Lägg till en under publication.tables i profilen.',
    strayTheme:
      '{path}: ingen rapport hör till temat {themes}. Ta bort iakttagelserna, eller kontrollera temats beteckning.',
  },
  template: {
    written: 'Iakttagelser, förslag och övriga texter skrivs i filen {path}. Ge sedan samma kommando igen.',
    comment: {
      whole:
        'Den sociala rapportens texter. Siffrorna kommer ur materialet.\nSkriv varje text på alla rapportens språk:  fi: Suomeksi.  sv: På svenska.',
      languages: 'Rapportens språk. Om det inte skrivs på något av dem, ta bort det här. Nu: {languages}',
      method: 'Hur rapporterna samlades in, klassificerades och behandlades.',
      coverage:
        'Vilka som kunde rapportera under perioden, om det finns något att säga. Enheterna räknas upp av sig själva.',
      findings:
        'Iakttagelser enligt tema. Exempel:\n  coordination:\n    - fi: Asiakas hoitaa samaa asiaa monen kanssa.\n      sv: Klienten sköter samma ärende med flera.',
      proposals:
        'Åtgärdsförslag. Exempel:\n  - theme: coordination\n    text: { fi: Tiivistetään yhteistyötä., sv: Samarbetet görs tätare. }\n    owner: { fi: Sosiaalijohtaja, sv: Socialdirektören }',
      sources:
        'Andra källor med sina dagar. Exempel:\n  - id: socialombud\n    kind: { fi: Sosiaaliasiavastaavan selvitys, sv: Socialombudets utredning }\n    title: Utredning 2023\n    publisher: Välfärdsområdet\n    date: 2024-03-01\n    citation: S. 12–14.',
      statements:
        'Ställningstaganden. Exempel:\n  - id: stallningstagande\n    title: { fi: Kannanotto tulkkauksesta, sv: Ställningstagande om tolkning }\n    day: 2024-02-01',
      views:
        'Vad kommuner, organisationer eller erfarenhetsexperter sade. Exempel:\n  - from: { fi: Joensuun kaupunki, sv: Joensuu stad }\n    text: { fi: Sama näkyy., sv: Det syns. }',
      presentations: 'För vem och när rapporten presenteras.',
      quotes:
        'Citat. Texten som skrivs här publiceras: genom att skriva den godkänner du just de orden. Exempel:\n  - row: 12\n    field: description\n    text: Texten precis som den står på rad 12, personuppgifterna dolda med ▮▮▮.',
    },
  },
  listing: {
    file: 'LAS-MIG.txt',
    period: 'Period: {days}',
    published: 'Publicerad: {day}',
    reports: { one: '{n} rapport ur filen {source}', other: '{n} rapporter ur filen {source}' },
    skipped: { one: '{n} felaktig rad lämnades bort.', other: '{n} felaktiga rader lämnades bort.' },
    waiting: {
      one: '{n} rapport har något som väntar på ett beslut om personuppgifter. Dess text finns inte här.',
      other:
        '{n} rapporter har något som väntar på ett beslut om personuppgifter. Deras texter finns inte här.',
    },
    themes: 'Teman:',
    files: 'Filer:',
    kinds: {
      page: 'webbsida',
      pdf: 'PDF, tillgänglig (PDF/UA)',
      word: 'Word, fortsätt skriva här',
      brief: 'sammandrag på en sida, PDF',
      briefPage: 'sammandrag, webbsida',
      pictures: 'bilder för presentationer, SVG och PNG',
      excel: 'Excel, tabellerna',
      csv: 'CSV-tabeller som öppna data',
      json: 'hela rapporten för maskiner',
    },
    nothingElse:
      'Här finns siffrorna och de godkända texterna. Enskilda rapporter finns inte i någon av filerna.',
  },
  progress: {
    opening: 'Öppnar …',
    rows: '{rows} rader lästa …',
    adding: 'Räknar …',
    making: 'Gör {name} …',
    sending: '{done} / {all} skickade …',
    lost: 'Förbindelsen fungerar inte. Nytt försök om {seconds} sekunder …',
  },
  checked: 'Filen är i ordning.',
  done: 'Klart: {out}',
  profileSound: 'Profilen {path} är i ordning ({name}).',
  profileProblems: {
    one: 'I profilen {path} ska {n} punkt rättas:',
    other: 'I profilen {path} ska {n} punkter rättas:',
  },
  imported: {
    notSent: 'Ingenting skickades. Rätta raderna, eller lämna bort dem: --skip-wrong.',
    session: 'Logga in i tjänsten och ge sessionen i miljövariabeln RAKE_SESSION.',
    result: 'Sparade {stored}, redan där {there}, inte godkända {refused}.',
    refused: '  rad {row}: {why}',
    undecided: {
      one: '{n} anmälan väntar på ett beslut om personuppgifter och skickades inte.',
      other: '{n} anmälningar väntar på ett beslut om personuppgifter och skickades inte.',
    },
    stopped: 'Servern svarade {status}: {why}',
    lost: 'Servern nås inte: {why}. Ge samma kommando igen, så fortsätter införingen.',
  },
}
