import type { Message } from '@rake/core/words'
import type { Format } from '@rake/publish/files'

const compile = `rake compile TIEDOSTO --region ALUE --period JAKSO --out KANSIO

Kokoaa sosiaalisen raportin toimiston tiedostosta: Webropolin, Microsoft Formsin, Surveypalin tai WPron
viennistä, Excelistä tai CSV:stä. Mitään ei asenneta eikä lähetetä minnekään.

  --region ALUE         alueen tunnus, esimerkiksi siun-sote
  --profile PROFIILI    tai alueen oma profiili JSON-tiedostona
  --period JAKSO        2022-09-01/2023-12-31 (molemmat päivät mukana) tai jakso kuten 2026, 2026-H1, 2026-Q3
  --out KANSIO          minne raportti kirjoitetaan
  --check               vain tarkista tiedosto
  --skip-wrong          jätä virheelliset rivit pois ja kokoa muista
  --mapping TIEDOSTO    miten sarakkeet luetaan (muuten TIEDOSTO.mapping.yaml, tai päätellään)
  --decisions TIEDOSTO  päätökset henkilötiedoista (muuten TIEDOSTO.decisions.yaml)
  --written TIEDOSTO    havainnot, ehdotukset ja muu teksti (muuten TIEDOSTO.report.yaml)
  --published PÄIVÄ     julkaisupäivä, esimerkiksi 2024-01-31 (muuten tämä päivä)
  --sheet NIMI          Excelin taulukko (muuten ensimmäinen)
  --lang fi|sv|en       millä kielellä kerrotaan (muuten fi)

Paluuarvo: 0 valmis, 1 jotain on korjattava, 2 komento oli väärin.`

const help = {
  whole: `rake KOMENTO

  compile TIEDOSTO   sosiaalinen raportti toimiston tiedostosta
  check PROFIILI     tarkista alueen profiili
  clock ALUE         näytä alueen vuosikello
  import TIEDOSTO    vie tiedoston ilmoitukset käynnissä olevalle palvelimelle

rake KOMENTO --help kertoo lisää. --lang fi|sv|en valitsee kielen.`,
  compile,
  check: `rake check PROFIILI.json

Kertoo, mitä alueen profiilissa on korjattava: missä kohdassa, mikä on vikana ja mitä tilalle.
Paluuarvo: 0 kunnossa, 1 jotain on korjattava.`,
  clock: `rake clock ALUE [--year VUOSI] [--ics]

Alueen vuosikello vuodelta päivineen.

  --profile PROFIILI   alueen oma profiili JSON-tiedostona
  --year VUOSI         muuten tämä vuosi
  --ics                kalenterina (iCalendar): kaikille avoimet tapahtumat edellisestä vuodesta kaksi vuotta eteenpäin`,
  import: `rake import TIEDOSTO --region ALUE --to OSOITE

Vie tiedoston ilmoitukset palvelimelle, esimerkiksi --to https://rake.example.fi/api. Sama ilmoitus tallentuu
kerran, vaikka komennon antaisi uudelleen: keskeytynyt vienti jatkuu samalla komennolla. Istunto luetaan
ympäristömuuttujasta RAKE_SESSION (evästeen arvo).

  --source NIMI        mistä ilmoitukset ovat, aina sama (muuten tiedoston nimi)
  --skip-wrong         vie oikeat rivit, vaikka osa on korjattava
  --mapping, --decisions, --sheet, --profile, --lang  kuten komennossa compile`,
}

/** What the command says, in Finnish. */
export const fi = {
  help,
  unknownCommand: 'Komentoa ”{command}” ei ole.',
  option: {
    unknown: 'Valitsinta {option} ei ole. Kirjoita jokin näistä: {options}.',
    noValue: 'Valitsimen {option} jälkeen puuttuu arvo. Kirjoita se, esimerkiksi --lang fi.',
    value: 'Valitsimella {option} ei ole arvoa. Kirjoita se yksin.',
    lang: 'Kieltä ”{lang}” ei ole. Kirjoita jokin näistä: {languages}.',
  },
  region: {
    which: 'Kerro alue: --region {known}, tai --profile TIEDOSTO.json.',
    unknown:
      'Aluetta ”{region}” ei ole. Kirjoita jokin näistä: {known}. Oma profiili: --profile TIEDOSTO.json.',
  },
  period: 'Jaksoa ”{period}” ei ole. Kirjoita esimerkiksi --period 2022-09-01/2023-12-31, 2026 tai 2026-H1.',
  publishedDay: 'Julkaisupäivää ”{day}” ei ole. Kirjoita esimerkiksi --published 2024-01-31.',
  year: 'Vuotta ”{year}” ei ole. Kirjoita esimerkiksi --year 2026.',
  file: {
    missing: 'Tiedostoa {path} ei ole. Tarkista nimi ja kansio.',
    empty: 'Tiedostossa {path} ei ole mitään.',
    oldExcel: '{path} on vanhaa Excel-muotoa (.xls). Tallenna se Excelissä muotoon .xlsx tai CSV.',
    unreadable:
      'Tiedostoa {path} ei voi lukea: {why}. Avaa se Excelissä ja tallenna uudelleen muotoon .xlsx.',
    noSheet: 'Taulukkoa ”{sheet}” ei ole. Tiedostossa on: {sheets}.',
    noJson:
      '{path} ei ole JSON-tiedosto: rivillä {line} merkin {column} kohdalla on virhe. Tarkista pilkut, lainausmerkit ja sulut.',
    jsonEnds: '{path} ei ole JSON-tiedosto: se loppuu kesken. Lisää puuttuvat sulut loppuun.',
    whole: 'koko tiedosto',
    line: 'rivi {line}',
    onLine: 'rivi {line}, {place}',
    /** Why a line of YAML cannot be read, by what its reader says. */
    yaml: {
      TAB_AS_INDENT: 'Rivin alussa on sarkain. Sisennä rivi välilyönneillä.',
      BLOCK_AS_IMPLICIT_KEY:
        'Tekstissä on kaksoispiste, tai seuraava rivi on sisennetty väärin. Kirjoita teksti lainausmerkkeihin ("näin: näin"), ja sisennä samantasoiset rivit yhtä paljon.',
      MULTILINE_IMPLICIT_KEY:
        'Riviltä puuttuu kohdan nimi ja kaksoispiste. Kirjoita nimi: arvo, tai sisennä rivi, jos se jatkaa edellistä tekstiä.',
      MISSING_CHAR:
        'Lainausmerkki, kaksoispiste tai sulku puuttuu. Lisää se tälle tai jollekin edelliselle riville.',
      BAD_INDENT:
        'Sulku puuttuu, tai rivi on sisennetty väärin. Lisää ] tai }, ja sisennä samantasoiset rivit yhtä paljon.',
      DUPLICATE_KEY: 'Samanniminen kohta on jo ylempänä. Yhdistä ne yhdeksi.',
      BAD_SCALAR_START:
        'Teksti alkaa merkillä, jolla on tässä muu merkitys. Kirjoita teksti lainausmerkkeihin.',
      other: 'Riviä ei voi lukea. Tarkista lainausmerkit, sulut ja sisennys.',
    },
    faulty: 'Tiedostossa {path} on korjattavaa:',
    unwritable: 'Tiedostoa {path} ei voi kirjoittaa: {why}. Kopioi aineisto kansioon, johon saat kirjoittaa.',
    opened: '{file} ({about})',
  },
  mapping: {
    read: 'Sarakkeet luetaan niin kuin tiedostossa {path} sanotaan.',
    ofRegion: 'Sarakkeet luetaan niin kuin alueen profiilissa sanotaan.',
    guessed: 'Sarakkeet on tunnistettu näin:',
    people: 'Nimiä ja yhteystietoja ei lueta: {columns}.',
    written:
      'Kytkentä on tiedostossa {path}. Jos jokin on väärin, korjaa se siinä ja anna sama komento uudelleen.',
    lacking:
      'Tiedostossa ei ole sarakkeita, jotka kytkennässä on: {columns}. Korjaa kytkentä, tai poista se, niin sarakkeet tunnistetaan uudelleen.',
    gaps: 'Mistään sarakkeesta ei saada: {missing}. Kerro tiedostossa {path}, missä se on, tai kirjoita sama arvo kaikille kohtaan fixed.',
    day: 'ilmoituksen päivä (submitted)',
    comment:
      ' Miten sarakkeet luetaan. as: answer (vastaus lomakkeen kohtaan field), choice (sarake yhdelle vaihtoehdolle),\n submitted (päivä), theme (teema), id (tunnus), language (kieli), ignored (ei lueta).\n values kertoo, mitä soluun kirjoitettu tarkoittaa:  values: { "Joensuun AS": joensuun-aikuissosiaalityo }',
  },
  rows: {
    read: { one: '{n} ilmoitus luettiin.', other: '{n} ilmoitusta luettiin.' } as Message,
    leftOut: {
      one: '{n} vastaus jätettiin pois, koska lomake ei olisi kysynyt sitä.',
      other: '{n} vastausta jätettiin pois, koska lomake ei olisi kysynyt niitä.',
    } as Message,
    wrong: {
      one: '{n} rivi on korjattava. Lista: {path}',
      other: '{n} riviä on korjattava. Lista: {path}',
    } as Message,
    place: 'rivi {row}, sarake {letter} ”{header}”',
    noColumn: 'rivi {row}',
    columns: ['rivi', 'sarake', 'otsikko', 'mikä on vikana', 'mitä tilalle'],
    stopped: 'Raporttia ei koottu. Korjaa rivit, tai jätä ne pois: --skip-wrong.',
    skipped: 'Nämä rivit jätetään pois.',
    none: 'Tiedostossa ei ole yhtään ilmoitusta tältä jaksolta.',
  },
  decisions: {
    waiting: {
      one: '{n} kohta ({reports} ilmoituksessa) näyttää henkilötiedolta ja odottaa päätöstä: {path}. Sitä tekstiä ei julkaista.',
      other:
        '{n} kohtaa ({reports} ilmoituksessa) näyttää henkilötiedoilta ja odottaa päätöstä: {path}. Niitä tekstejä ei julkaista.',
    } as Message,
    comment:
      ' Kohdat, jotka näyttävät henkilötiedoilta. Kirjoita jokaiseen decision:\n mask (peitetään) tai noPersonalData (ei ole henkilötieto). Teksti on tiedostossa rivillä row.',
  },
  quotes: {
    stopped: {
      one: '{n} lainausta ei voi julkaista ({path}):',
      other: '{n} lainausta ei voi julkaista ({path}):',
    } as Message,
    noRow: 'rivillä ei ole ilmoitusta tältä jaksolta. Tarkista rivin numero.',
    noText: 'rivillä ei ole tekstiä tässä kohdassa. Tarkista rivi ja kohta (field).',
    waiting: 'teksti odottaa päätöstä henkilötiedoista. Tee päätös ensin.',
    otherwise: 'teksti ei ole sama kuin rivillä. Kopioi se sieltä sellaisenaan.',
    personalData:
      'merkit {from}–{to} näyttävät siltä, että siinä on {kind}. Kirjoita tilalle ▮▮▮, tai jätä lainaus pois.',
  },
  report: {
    title: 'Sosiaalinen raportti',
    method:
      'Henkilöstö kertoi ilmiöistä, joita se kohtaa työssään. Jokainen raportti on luettu yhteen pääteemaan. Luvut on laskettu kaikista jakson raporteista.',
    suppression:
      'Yksikköä tai kuntaa koskevat luvut, jotka ovat alle {threshold}, on peitetty. Koko aluetta koskevat luvut ovat näkyvissä.',
    noThemes:
      'Alueen profiili ei julkaise taulukkoa teemoittain. Lisää sellainen profiilin kohtaan publication.tables.',
    strayTheme:
      '{path}: teemasta {themes} ei ole yhtään raporttia. Poista havainnot, tai tarkista teeman tunnus.',
  },
  template: {
    written:
      'Havainnot, ehdotukset ja muut tekstit kirjoitetaan tiedostoon {path}. Anna sitten sama komento uudelleen.',
    comment: {
      whole:
        'Sosiaalisen raportin tekstit. Luvut tulevat aineistosta.\nKirjoita jokainen teksti kaikilla raportin kielillä:  fi: Suomeksi.  sv: På svenska.',
      languages: 'Raportin kielet. Jos jollakin kielellä ei kirjoiteta, poista se tästä. Nyt: {languages}',
      method: 'Miten raportit kerättiin, luokiteltiin ja käsiteltiin.',
      coverage:
        'Ketkä jaksolla saattoivat raportoida, jos siitä on sanottavaa. Yksiköt luetellaan itsestään.',
      findings:
        'Havainnot teemoittain. Esimerkki:\n  coordination:\n    - fi: Asiakas hoitaa samaa asiaa monen kanssa.\n      sv: Klienten sköter samma ärende med flera.',
      proposals:
        'Toimenpide-ehdotukset. Esimerkki:\n  - theme: coordination\n    text: { fi: Tiivistetään yhteistyötä., sv: Samarbetet görs tätare. }\n    owner: { fi: Sosiaalijohtaja, sv: Socialdirektören }',
      sources:
        'Muut lähteet päivineen. Esimerkki:\n  - id: asiavastaava\n    kind: { fi: Sosiaaliasiavastaavan selvitys, sv: Socialombudets utredning }\n    title: Selvitys 2023\n    publisher: Hyvinvointialue\n    date: 2024-03-01\n    citation: S. 12–14.',
      statements:
        'Kannanotot. Esimerkki:\n  - id: kannanotto\n    title: { fi: Kannanotto tulkkauksesta, sv: Ställningstagande om tolkning }\n    day: 2024-02-01',
      views:
        'Mitä kunnat, järjestöt tai kokemusasiantuntijat sanoivat. Esimerkki:\n  - from: { fi: Joensuun kaupunki, sv: Joensuu stad }\n    text: { fi: Sama näkyy., sv: Det syns. }',
      presentations: 'Kenelle ja milloin raportti esitellään.',
      quotes:
        'Lainaukset. Tähän kirjoitettu teksti julkaistaan: kirjoittamalla hyväksyt juuri nämä sanat. Esimerkki:\n  - row: 12\n    field: description\n    text: Teksti täsmälleen niin kuin se on rivillä 12, henkilötiedot peitettyinä ▮▮▮.',
    },
  },
  listing: {
    file: 'LUE-MINUT.txt',
    period: 'Jakso: {days}',
    published: 'Julkaistu: {day}',
    reports: {
      one: '{n} raportti tiedostosta {source}',
      other: '{n} raporttia tiedostosta {source}',
    } as Message,
    skipped: {
      one: '{n} virheellinen rivi jätettiin pois.',
      other: '{n} virheellistä riviä jätettiin pois.',
    } as Message,
    waiting: {
      one: '{n} raportissa on kohta, joka odottaa päätöstä henkilötiedoista. Sen tekstiä ei ole täällä.',
      other:
        '{n} raportissa on kohtia, jotka odottavat päätöstä henkilötiedoista. Niiden tekstejä ei ole täällä.',
    } as Message,
    themes: 'Teemat:',
    files: 'Tiedostot:',
    kinds: {
      page: 'verkkosivu',
      pdf: 'PDF, esteetön (PDF/UA)',
      word: 'Word, jatka kirjoittamista tästä',
      brief: 'tiivistelmä yhdellä sivulla, PDF',
      briefPage: 'tiivistelmä, verkkosivu',
      pictures: 'kuvat esityksiin, SVG ja PNG',
      excel: 'Excel, taulukot',
      csv: 'CSV-taulukot avoimena datana',
      json: 'koko raportti koneille',
    } satisfies Readonly<Record<Format, string>>,
    nothingElse: 'Näissä on luvut ja hyväksytyt tekstit. Yksittäisiä raportteja ei ole missään näistä.',
  },
  progress: {
    opening: 'Avataan …',
    rows: '{rows} riviä luettu …',
    adding: 'Lasketaan …',
    making: 'Tehdään {name} …',
    sending: '{done} / {all} lähetetty …',
    lost: 'Yhteys ei toimi. Yritetään uudelleen {seconds} sekunnin kuluttua …',
  },
  checked: 'Tiedosto on kunnossa.',
  done: 'Valmis: {out}',
  profileSound: 'Profiili {path} on kunnossa ({name}).',
  profileProblems: {
    one: 'Profiilissa {path} on {n} korjattava kohta:',
    other: 'Profiilissa {path} on {n} korjattavaa kohtaa:',
  } as Message,
  imported: {
    notSent: 'Mitään ei lähetetty. Korjaa rivit, tai jätä ne pois: --skip-wrong.',
    session: 'Kirjaudu palveluun ja anna istunto ympäristömuuttujassa RAKE_SESSION.',
    result: 'Tallennettu {stored}, jo ennestään {there}, ei hyväksytty {refused}.',
    refused: '  rivi {row}: {why}',
    undecided: {
      one: '{n} ilmoitus odottaa päätöstä henkilötiedoista, eikä sitä lähetetty.',
      other: '{n} ilmoitusta odottaa päätöstä henkilötiedoista, eikä niitä lähetetty.',
    } as Message,
    stopped: 'Palvelin vastasi {status}: {why}',
    lost: 'Palvelimeen ei saada yhteyttä: {why}. Anna sama komento uudelleen, niin vienti jatkuu.',
  },
}

/** The words of the command in one language; the Finnish ones say which there are. */
export type CliWords = typeof fi
