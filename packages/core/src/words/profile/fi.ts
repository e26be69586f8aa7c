import type { ProblemWords } from '../coded-problem.ts'

const problem = {
  idTwice: { what: '”{id}” on jo käytössä.', mend: 'Anna kullekin oma tunnus.' },
  valueTwice: { what: '{value} on tässä kahdesti.', mend: 'Poista toinen.' },
  sameName: { what: '”{text}” on myös kohdan ”{first}” nimi.', mend: 'Anna niille eri nimet.' },
  unknownId: { what: '{thing} ”{id}” ei ole.', mend: 'Kirjoita jokin näistä: {ids}.' },
  noneYet: {
    what: '{thing} ”{id}” ei ole.',
    mend: 'Kirjoita ensin sellainen: profiilissa ei vielä ole yhtään.',
  },
  notALanguage: { what: '”{lang}” ei ole profiilin kieli.', mend: 'Lisää se kohtaan languages.' },
  fallbackPartial: {
    what: 'Varakielen ”{lang}” on oltava täydellinen.',
    mend: 'Kirjoita jokin toinen kieli ensimmäiseksi.',
  },
  partialComplete: { what: 'Kaikki tekstit ovat kielellä ”{lang}”.', mend: 'Poista se kohdasta partial.' },
  textMissing: {
    what: { one: 'Teksti puuttuu kielellä {languages}.', other: 'Teksti puuttuu kielillä {languages}.' },
    mend: 'Kirjoita se, tai lisää kieli kohtaan partial.',
  },
  wordsMissing: {
    what: 'Lomakkeen omat sanat puuttuvat kielellä {lang}.',
    mend: 'Kirjoita ne, tai lisää kieli kohtaan partial.',
  },
  wordsThere: { what: 'Sanat ovat jo valmiina kielellä ”{lang}”.', mend: 'Poista nämä.' },
  otherPlaces: {
    what: 'Täytettävät paikat ovat {has}, suomeksi {meant}.',
    mend: 'Kirjoita {meant} siihen, missä se on suomenkielisessä tekstissä.',
  },
  noPlaces: {
    what: 'Täytettävää paikkaa ei ole, suomeksi on {meant}.',
    mend: 'Kirjoita {meant} siihen, missä se on suomenkielisessä tekstissä.',
  },
  needlessPlaces: { what: 'Täytettävät paikat ovat {has}, suomeksi niitä ei ole.', mend: 'Poista ne.' },
  needlessWarning: {
    what: 'Varoitus koskee sitä, mitä ei tapahdu: vastauksia ei julkaista sellaisinaan.',
    mend: "Kirjoita publication.answers: 'asTheyAre', tai poista varoitus.",
  },
  noWarning: {
    what: 'Vastaukset julkaistaan sellaisinaan, eikä lomake varoita siitä kielellä: {languages}.',
    mend: 'Kirjoita varoitus kaikilla kielillä, myös vajailla (partial).',
  },
  fieldMissing: { what: 'Kenttä ”{id}” puuttuu.', mend: 'Lisää kenttä, jonka tunnus on {id}.' },
  mustBeAnswered: {
    what: 'Kohtaan ”{id}” on aina vastattava.',
    mend: 'Kirjoita required: true, äläkä ehtoa (when).',
  },
  fieldNotAsked: { what: 'Kohtaa ”{id}” ei kysytä raportoijalta.', mend: 'Valitse toinen tunnus.' },
  otherKind: {
    what: '”{id}” on joka alueella lajia ”{kind}”.',
    mend: "Kirjoita kind: '{kind}', tai valitse toinen tunnus.",
  },
  onlyUnit: { what: 'Vain kenttä ”unit” kysyy yksikköä.', mend: 'Valitse toinen laji (kind).' },
  noFixedAnswers: {
    what: 'Kentässä ”{field}” ei ole valmiita vastauksia.',
    mend: 'Kirjoita kenttä, jossa on vaihtoehtoja, tai kyllä/ei-kenttä.',
  },
  neverAnswered: {
    what: 'Kenttään ”{field}” ei vastata koskaan ”{answer}”.',
    mend: 'Kirjoita jokin näistä: {answers}.',
  },
  countedAlready: {
    what: 'Ilmoituksia lasketaan jo toisen kohdan ”{id}” mukaan.',
    mend: 'Valitse toinen tunnus.',
  },
  reservedCode: {
    what: '”{id}” tarkoittaa ilmoituksia, joista tätä ei tiedetä.',
    mend: 'Valitse toinen tunnus.',
  },
  reservedProfession: {
    what: '”{id}” tarkoittaa niitä, jotka eivät kerro ammattiaan.',
    mend: 'Valitse toinen tunnus.',
  },
  reservedRole: {
    what: '”{id}” on joka alueella se, joka vie asiaa eteenpäin.',
    mend: 'Valitse toinen tunnus.',
  },
  emptyLevel: { what: 'Tasolla ”{level}” ei ole yhtään yksikköä.', mend: 'Lisää yksiköt, tai poista taso.' },
  roleUnheld: {
    what: 'Roolia ”{role}” ei ole kenelläkään.',
    mend: 'Lisää tehtävä, jolla se on, tai poista rooli.',
  },
  placeTwice: { what: 'Yksikkö ”{unit}” kertoo jo, missä tehtävä on.', mend: 'Jätä kunta tai yksikkö pois.' },
  contactWithoutUnit: { what: 'Vastuuhenkilö kuuluu työyksikköön.', mend: 'Kirjoita yksikkö.' },
  samePost: {
    what: 'Tämä on sama kuin tehtävä ”{post}”.',
    mend: 'Poista toinen, tai kirjoita nimi, joka erottaa ne.',
  },
  topHasNoParent: { what: 'Ylimmän tason yksikkö ei kuulu mihinkään.', mend: 'Jätä parent pois.' },
  parentOfOtherLevel: {
    what: 'Ylempi yksikkö ”{parent}” on tasolla ”{level}”.',
    mend: 'Kirjoita yksikkö, jonka taso on ”{needed}”.',
  },
  noParent: {
    what: 'Se ei kuulu mihinkään ylemmän tason yksikköön.',
    mend: 'Kirjoita yksikkö, jonka taso on ”{needed}”.',
  },
  unknownParent: {
    what: 'Ylempää yksikköä ”{parent}” ei ole.',
    mend: 'Kirjoita yksikkö, jonka taso on ”{needed}”.',
  },
  parentsCircle: { what: 'Ylemmät yksiköt kiertävät kehää.', mend: 'Kirjoita ylempi yksikkö.' },
  endsBeforeItBegins: { what: 'Se päättyy ennen kuin alkaa.', mend: 'Kirjoita {from} tai myöhempi päivä.' },
  successorsWithoutEnd: {
    what: 'Sillä on jatkajia, mutta ei loppua.',
    mend: 'Kirjoita viimeinen päivä kohtaan validTo, tai poista jatkajat (successors).',
  },
  parentEndsFirst: {
    what: '”{parent}” päättyy {day}, ennen siihen kuuluvaa.',
    mend: 'Kirjoita yksikkö, johon tämä nyt kuuluu, tai päätä tämäkin.',
  },
  successorOfOtherLevel: {
    what: '”{id}” on tasolla ”{level}”.',
    mend: 'Kirjoita yksikkö, jonka taso on ”{needed}”.',
  },
  successorNotThere: {
    what: 'Yksikköä ”{id}” ei ole päivän {day} jälkeisenä päivänä.',
    mend: 'Kirjoita yksikkö, joka silloin on, tai korjaa jommankumman päiviä.',
  },
  successorsCircle: {
    what: 'Yksiköstä ”{unit}” jatkajat kiertävät kehää.',
    mend: 'Päätä jatkajat yksikköön, joka jatkaa.',
  },
  noTheme: {
    what: 'Yhtään teemaa ei ole valittavana, joten ilmoituksia ei voi luokitella.',
    mend: 'Lisää teema, tai ota poistettu uudelleen käyttöön.',
  },
  noRoutes: {
    what: 'Asioista päätetään, mutta niitä ei voi viedä minnekään.',
    mend: 'Kirjoita ainakin yksi etenemistapa (routes).',
  },
  needlessRoutes: {
    what: 'Mistään ei päätetä, joten mitään ei viedä eteenpäin.',
    mend: 'Jätä etenemistavat (routes) pois.',
  },
  noOwnerYet: { what: 'Uutta ilmoitusta ei vielä vie kukaan eteenpäin.', mend: 'Kirjoita toinen rooli.' },
  ownerReach: { what: 'Rooli ”{role}” ei ulotu arvoon ”{scope}”.', mend: "Kirjoita scope: 'matter'." },
  roleReach: {
    what: 'Rooli ”{role}” ei ulotu arvoon ”{scope}”.',
    mend: 'Kirjoita own, levelAbove, below tai region.',
  },
  nobodyHandles: {
    what: {
      one: 'Kukaan ei saa tehdä tätä yksikön ”{unit}” ilmoitukselle.',
      other: 'Kukaan ei saa tehdä tätä yksikön ”{unit}” eikä {others} muun yksikön ilmoitukselle.',
    },
    mend: 'Anna oikeus roolille, joka on jollakin tehtävällä ja ulottuu näihin yksiköihin.',
  },
  nobodyInformed: {
    what: 'Yksikön ”{unit}” ilmoitus ei löydä tehtävää, jonka rooli on ”{role}” (yksiköitä {n}).',
    mend: 'Lisää tehtävä, tai poista rivi.',
  },
  progressWithoutDecision: {
    what: 'Ilman päätöstä mikään ei voi edetä.',
    mend: 'Ota vaihe decision käyttöön, tai jätä progress pois.',
  },
  ownsNothing: { what: 'Tämä ei kuulu asiaan, jota joku veisi eteenpäin.', mend: 'Kirjoita toinen rooli.' },
  nobodyReached: {
    what: '”{scope}” ei tavoita yhtään tehtävää, jonka rooli on ”{role}”.',
    mend: 'Poista rivi, kirjoita toinen scope, tai lisää tehtävä.',
  },
  ownerMayNotRead: {
    what: 'Asian eteenpäin viejä ei saa lukea asiaa.',
    mend: "Lisää { role: '{role}', scope: '{scope}' } kohtaan matter.read.",
  },
  mayNotRead: {
    what: '”{role}” ei saa lukea yksikön ”{unit}” ilmoitusta.',
    mend: "Lisää { role: '{role}', scope: '{scope}' } kohtaan matter.read.",
  },
  nobodyMay: {
    what: 'Kukaan ei saa tehdä tätä, kun {matter} koskee koko aluetta.',
    mend: 'Anna oikeus roolille, joka on jollakin tehtävällä ja ulottuu koko alueeseen.',
  },
  nobodyMayIn: {
    what: 'Kukaan ei saa tehdä tätä, kun {matter} koskee yksikköä ”{unit}”.',
    mend: 'Anna oikeus roolille, joka on jollakin tehtävällä ja ulottuu yksikköön.',
  },
  nobodyPublishes: {
    what: 'Taulukoita on määrä julkaista, mutta kukaan ei saa tehdä sitä.',
    mend: "Anna oikeus roolille, jonka scope on 'region'.",
  },
  tooLate: {
    what: '”{event}” ({start}) päättyy {end}, liian myöhään: ”{feeds}” on {deadline}.',
    mend: 'Siirrä toista, tai poista rivi.',
  },
  noPeriod: {
    what: 'Ei ole kautta, jolta luvut laskettaisiin yhteen.',
    mend: 'Kirjoita ainakin yksi näistä: {periods}, tai omat kaudet kohtaan reportingPeriods.',
  },
  calendarPeriod: { what: '”{id}” on kalenterin kausi.', mend: 'Valitse toinen tunnus.' },
  campaignAlready: { what: '”{id}” on jo kampanja.', mend: 'Valitse toinen tunnus.' },
  noSuchDayInMonth: {
    what: 'Kuukaudessa {month} ei ole päivää {day}.',
    mend: 'Kirjoita päivä, joka on kalenterissa, esimerkiksi { month: 10, day: 15 }.',
  },
  endsOutOfOrder: {
    what: 'Se ei tule edellisen lopun jälkeen.',
    mend: 'Kirjoita loput kalenterin järjestyksessä, kukin kerran.',
  },
  periodsCut: {
    what: '”{one}” ({oneFrom} – {oneTo}) leikkaa kauden ”{other}” ({otherFrom} – {otherTo}).',
    mend: 'Sijoita toinen toisen sisään, tai laske luvut vain toisella.',
  },
  sameTable: { what: 'Se laskee saman kuin ”{table}”.', mend: 'Poista toinen taulukoista.' },
  toldAlready: { what: 'Taulukon muut jaot kertovat jo tämän: ”{dimension}”.', mend: 'Poista se.' },
  severalCrossed: {
    what: 'Ilmoitus luetaan kerran jokaisesta vastauksesta kohtaan ”{dimension}”, joten rivien summa ei ole ilmoitusten määrä.',
    mend: 'Laske se yksin, omassa taulukossaan.',
  },
  sourcesWithoutReport: {
    what: 'Sosiaalista raporttia, jossa lähteet olisivat, ei kirjoiteta.',
    mend: 'Lisää sellainen kohtaan socialReports, tai poista lähteet.',
  },
  notBelow: {
    what: '”{gathers}” ei ole alemmalta tasolta kuin ”{kind}”.',
    mend: 'Kirjoita raporttilaji, joka on alemmalta tasolta.',
  },
  nobodyApproves: {
    what: 'Koko alueen sosiaalinen raportti ei löydä hyväksyjää, jonka rooli on ”{role}”.',
    mend: 'Lisää tehtävä, kirjoita toinen scope, tai poista porras.',
  },
  nobodyApprovesIn: {
    what: 'Yksikön ”{unit}” sosiaalinen raportti ei löydä hyväksyjää, jonka rooli on ”{role}”.',
    mend: 'Lisää tehtävä, kirjoita toinen scope, tai poista porras.',
  },
  reviewNotInPlan: {
    what: '”{event}” ei tule kertaakaan suunnitelman voimassaoloaikana.',
    mend: 'Kirjoita tapahtuma, joka tulee, tai pidempi voimassaolo.',
  },
  campaignTwiceAYear: {
    what: '”{event}” tulee useammin kuin kerran vuodessa, joten ”{id}” ei ole yksi ajankohta.',
    mend: 'Kirjoita tapahtuma, joka tulee kerran vuodessa, ja kullekin oma kampanja.',
  },
  campaignOfOneDay: {
    what: '”{event}” kestää yhden päivän.',
    mend: 'Kirjoita kesto vuosikelloon kohtaan days (PO-01: neljästä viiteen viikkoa).',
  },
  campaignsMeet: {
    what: '”{id}” avautuu {opens}, kun ”{before}” on vielä auki.',
    mend: 'Siirrä toista: ilmoitus kuuluu yhteen kampanjaan.',
  },
  readyTooEarly: {
    what: '”{ready}” ei tule sen jälkeen, kun ”{id}” sulkeutuu {closes}.',
    mend: 'Siirrä toista, tai kirjoita myöhempi tapahtuma.',
  },
  neverOpen: {
    what: 'Henkilöstö ei voisi raportoida koskaan: sille ei ole kampanjaa.',
    mend: "Kirjoita kampanja, jonka audience on 'staff', tai poista kohta.",
  },
  bodyIsGroup: { what: '”{body}” on myös työryhmä.', mend: 'Anna kummallekin oma tunnus.' },
  ownDeputy: {
    what: '”{post}” ei voi olla oma sijaisensa.',
    mend: 'Kirjoita toinen tehtävä, tai jätä kohta pois.',
  },
  otherRole: {
    what: 'Tehtävän ”{post}” rooli on ”{has}”, ryhmän ”{role}”.',
    mend: 'Kirjoita tehtävä, jonka rooli on ”{role}”.',
  },
  lettersWhen: {
    what: 'Kirjeissä ei tiedetä, kuinka usein asioita käsitellään.',
    mend: 'Kirjoita vuosikellon tapahtumat, joissa asioista päätetään, tai poista kirjeet.',
  },
  lettersFeedback: {
    what: 'Kirjeissä ei tiedetä, kuka antaa palautteen.',
    mend: 'Anna oikeus jollekin roolille, tai poista kirjeet.',
  },
  noMailbox: {
    what: 'Tehtävällä ”{post}” ei ole sähköpostia, johon kirjoittaa.',
    mend: 'Anna sille osoite kohtaan mail, kirjoita toinen tehtävä, tai kirjoita lause.',
  },
  noLocality: {
    what: 'Tasolla ”{place}” ei ole mitään valittavaa.',
    mend: 'Kirjoita toinen organisaation taso, tai municipality.',
  },
  tooPale: {
    what: 'Värin {colour} kontrasti valkoisella on {contrast}, ja teksti tarvitsee {least}.',
    mend: 'Kirjoita tummempi väri.',
  },
} satisfies Readonly<Record<string, ProblemWords>>

const thing = {
  event: 'Vuosikellon tapahtumaa',
  field: 'Aiempaa kenttää',
  nature: 'Ilmiön luonnetta',
  role: 'Roolia',
  unit: 'Yksikköä',
  post: 'Tehtävää',
  level: 'Tasoa',
  municipality: 'Kuntaa',
  theme: 'Teemaa',
  dimension: 'Jakoa',
  body: 'Toimielintä',
  socialReport: 'Sosiaalisen raportin lajia',
  group: 'Työryhmää',
  seat: 'Jäsentä, varajäsentä tai asiantuntijaa',
  place: 'Paikkaa',
}

const matter = {
  campaign: 'kampanja',
  socialReport: 'sosiaalinen raportti',
  given: 'yksikölle annettu tulos',
  statement: 'kannanotto',
  brief: 'ilmiöraportti',
  proposal: 'toimenpide-ehdotus',
}

/** What keeps the parts of a profile from fitting together, in one language; the Finnish words say what there is to tell. */
export interface ProfileWords {
  readonly problem: Readonly<Record<keyof typeof problem, ProblemWords>>
  /** What there is none of, as it stands in the sentence. */
  readonly thing: Readonly<Record<keyof typeof thing, string>>
  /** To what nobody may do something, as it stands in the sentence. */
  readonly matter: Readonly<Record<keyof typeof matter, string>>
}

/** What keeps the parts of a profile from fitting together, in Finnish. */
export const fi: ProfileWords = { problem, thing, matter }
