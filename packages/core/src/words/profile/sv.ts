import type { ProfileWords } from './fi.ts'

/** What keeps the parts of a profile from fitting together, in Swedish. */
export const sv: ProfileWords = {
  problem: {
    idTwice: { what: '”{id}” används redan.', mend: 'Ge var och en ett eget id.' },
    valueTwice: { what: '{value} står här två gånger.', mend: 'Ta bort den ena.' },
    sameName: { what: '”{text}” är också namnet på ”{first}”.', mend: 'Ge de två olika namn.' },
    unknownId: { what: 'Det finns {thing} ”{id}”.', mend: 'Skriv något av dessa: {ids}.' },
    noneYet: { what: 'Det finns {thing} ”{id}”.', mend: 'Skriv först en sådan: profilen har ännu ingen.' },
    notALanguage: { what: '”{lang}” är inte ett av profilens språk.', mend: 'Lägg till det i languages.' },
    fallbackPartial: {
      what: 'Reservspråket ”{lang}” måste vara fullständigt.',
      mend: 'Sätt ett annat språk först.',
    },
    partialComplete: { what: 'Alla texter finns på ”{lang}”.', mend: 'Ta bort det ur partial.' },
    textMissing: {
      what: { one: 'Texten saknas på {languages}.', other: 'Texten saknas på {languages}.' },
      mend: 'Skriv den, eller lägg till språket i partial.',
    },
    wordsMissing: {
      what: 'Formulärets egna ord saknas på {lang}.',
      mend: 'Skriv dem, eller lägg till språket i partial.',
    },
    wordsThere: { what: 'Orden finns redan på ”{lang}”.', mend: 'Ta bort de här.' },
    otherPlaces: {
      what: 'Platserna att fylla är {has}, på finska {meant}.',
      mend: 'Skriv {meant} där den finska texten har det.',
    },
    noPlaces: {
      what: 'Det finns ingen plats att fylla, på finska finns {meant}.',
      mend: 'Skriv {meant} där den finska texten har det.',
    },
    needlessPlaces: { what: 'Platserna att fylla är {has}, på finska finns inga.', mend: 'Ta bort dem.' },
    needlessWarning: {
      what: 'Varningen gäller något som inte sker: svaren publiceras inte som sådana.',
      mend: "Skriv publication.answers: 'asTheyAre', eller ta bort varningen.",
    },
    noWarning: {
      what: 'Svaren publiceras som sådana, och formuläret varnar inte för det på: {languages}.',
      mend: 'Skriv varningen på alla språk, också de ofullständiga (partial).',
    },
    fieldMissing: { what: 'Fältet ”{id}” saknas.', mend: 'Lägg till ett fält med id {id}.' },
    mustBeAnswered: {
      what: '”{id}” måste alltid besvaras.',
      mend: 'Skriv required: true, och inget villkor (when).',
    },
    fieldNotAsked: { what: '”{id}” frågas inte av den som rapporterar.', mend: 'Välj ett annat id.' },
    otherKind: {
      what: '”{id}” är i alla områden av slaget ”{kind}”.',
      mend: "Skriv kind: '{kind}', eller välj ett annat id.",
    },
    onlyUnit: { what: 'Bara fältet ”unit” frågar efter en enhet.', mend: 'Välj ett annat slag (kind).' },
    noFixedAnswers: {
      what: 'Fältet ”{field}” har inga färdiga svar.',
      mend: 'Ange ett fält med alternativ, eller ett ja/nej-fält.',
    },
    neverAnswered: {
      what: 'Fältet ”{field}” besvaras aldrig med ”{answer}”.',
      mend: 'Skriv något av dessa: {answers}.',
    },
    countedAlready: { what: 'Anmälningar räknas redan efter ett annat ”{id}”.', mend: 'Välj ett annat id.' },
    reservedCode: {
      what: '”{id}” betyder anmälningar för vilka det här inte är känt.',
      mend: 'Välj ett annat id.',
    },
    reservedProfession: {
      what: '”{id}” betyder dem som inte berättar sitt yrke.',
      mend: 'Välj ett annat id.',
    },
    reservedRole: {
      what: '”{id}” är i alla områden den som för ett ärende vidare.',
      mend: 'Välj ett annat id.',
    },
    emptyLevel: {
      what: 'Ingen enhet är på nivån ”{level}”.',
      mend: 'Lägg till enheterna, eller ta bort nivån.',
    },
    roleUnheld: {
      what: 'Ingen har rollen ”{role}”.',
      mend: 'Lägg till en befattning som har den, eller ta bort rollen.',
    },
    placeTwice: {
      what: 'Enheten ”{unit}” säger redan var befattningen finns.',
      mend: 'Lämna bort kommunen eller enheten.',
    },
    contactWithoutUnit: { what: 'En ansvarsperson hör till en arbetsenhet.', mend: 'Ange enheten.' },
    samePost: {
      what: 'Den är densamma som befattningen ”{post}”.',
      mend: 'Ta bort den ena, eller skriv ett namn som skiljer dem åt.',
    },
    topHasNoParent: {
      what: 'En enhet på den översta nivån hör inte under någon.',
      mend: 'Lämna bort parent.',
    },
    parentOfOtherLevel: {
      what: 'Den överordnade enheten ”{parent}” är på nivån ”{level}”.',
      mend: 'Ange en enhet på nivån ”{needed}”.',
    },
    noParent: {
      what: 'Den hör inte till någon enhet på nivån ovanför.',
      mend: 'Ange en enhet på nivån ”{needed}”.',
    },
    unknownParent: {
      what: 'Det finns ingen överordnad enhet ”{parent}”.',
      mend: 'Ange en enhet på nivån ”{needed}”.',
    },
    parentsCircle: { what: 'De överordnade enheterna går runt i en cirkel.', mend: 'Ange enheten ovanför.' },
    endsBeforeItBegins: { what: 'Den slutar innan den börjar.', mend: 'Skriv {from} eller en senare dag.' },
    successorsWithoutEnd: {
      what: 'Den har efterföljare men inget slut.',
      mend: 'Skriv sista dagen som validTo, eller ta bort efterföljarna (successors).',
    },
    parentEndsFirst: {
      what: '”{parent}” slutar {day}, före det som hör till den.',
      mend: 'Ange enheten som den hör till nu, eller avsluta den också.',
    },
    successorOfOtherLevel: {
      what: '”{id}” är på nivån ”{level}”.',
      mend: 'Ange en enhet på nivån ”{needed}”.',
    },
    successorNotThere: {
      what: '”{id}” finns inte dagen efter {day}.',
      mend: 'Ange en enhet som finns då, eller rätta den enas dagar.',
    },
    successorsCircle: {
      what: 'Från ”{unit}” går efterföljarna runt i en cirkel.',
      mend: 'Låt efterföljarna leda till en enhet som fortsätter.',
    },
    noTheme: {
      what: 'Inget tema kan väljas, så ingen anmälan kan klassificeras.',
      mend: 'Lägg till ett tema, eller ta ett gammalt i bruk igen.',
    },
    noRoutes: {
      what: 'Ärenden avgörs, men kan inte föras någonstans.',
      mend: 'Skriv minst en väg vidare (routes).',
    },
    needlessRoutes: { what: 'Inget avgörs som kunde föras vidare.', mend: 'Lämna bort vägarna (routes).' },
    noOwnerYet: { what: 'En ny anmälan har ännu ingen som för den vidare.', mend: 'Ange en annan roll.' },
    ownerReach: { what: 'Rollen ”{role}” når inte ”{scope}”.', mend: "Skriv scope: 'matter'." },
    roleReach: {
      what: 'Rollen ”{role}” når inte ”{scope}”.',
      mend: 'Skriv own, levelAbove, below eller region.',
    },
    nobodyHandles: {
      what: {
        one: 'Ingen får göra det här med en anmälan från ”{unit}”.',
        other: 'Ingen får göra det här med en anmälan från ”{unit}” och {others} andra enheter.',
      },
      mend: 'Ge rätten till en roll som någon befattning har och som når dessa enheter.',
    },
    nobodyInformed: {
      what: 'En anmälan från ”{unit}” hittar ingen befattning med rollen ”{role}” (enheter: {n}).',
      mend: 'Lägg till befattningen, eller ta bort raden.',
    },
    progressWithoutDecision: {
      what: 'Utan ett beslut kan inget vara på väg.',
      mend: 'Ta skedet decision i bruk, eller lämna bort progress.',
    },
    ownsNothing: {
      what: 'Det här hör inte till ett ärende som någon för vidare.',
      mend: 'Ange en annan roll.',
    },
    nobodyReached: {
      what: '”{scope}” når ingen befattning med rollen ”{role}”.',
      mend: 'Ta bort raden, skriv ett annat scope, eller lägg till befattningen.',
    },
    ownerMayNotRead: {
      what: 'Den som för ärendet vidare får inte läsa det.',
      mend: "Lägg till { role: '{role}', scope: '{scope}' } i matter.read.",
    },
    mayNotRead: {
      what: '”{role}” får inte läsa en anmälan från ”{unit}”.',
      mend: "Lägg till { role: '{role}', scope: '{scope}' } i matter.read.",
    },
    nobodyMay: {
      what: 'Ingen får göra det här när {matter} gäller hela området.',
      mend: 'Ge rätten till en roll som någon befattning har och som når hela området.',
    },
    nobodyMayIn: {
      what: 'Ingen får göra det här när {matter} gäller enheten ”{unit}”.',
      mend: 'Ge rätten till en roll som någon befattning har och som når enheten.',
    },
    nobodyPublishes: {
      what: 'Tabeller ska publiceras, men ingen får göra det.',
      mend: "Ge rätten till en roll vars scope är 'region'.",
    },
    tooLate: {
      what: '”{event}” ({start}) slutar {end}, för sent: ”{feeds}” är {deadline}.',
      mend: 'Flytta den ena, eller ta bort raden.',
    },
    noPeriod: {
      what: 'Det finns ingen period att räkna ihop för.',
      mend: 'Skriv minst en av dessa: {periods}, eller egna i reportingPeriods.',
    },
    calendarPeriod: { what: '”{id}” är en period i kalendern.', mend: 'Välj ett annat id.' },
    campaignAlready: { what: '”{id}” är redan en kampanj.', mend: 'Välj ett annat id.' },
    noSuchDayInMonth: {
      what: 'Månad {month} har ingen dag {day}.',
      mend: 'Skriv en dag som finns, till exempel { month: 10, day: 15 }.',
    },
    endsOutOfOrder: {
      what: 'Det kommer inte efter slutet före det.',
      mend: 'Skriv sluten i kalenderns ordning, vart och ett en gång.',
    },
    periodsCut: {
      what: '”{one}” ({oneFrom} – {oneTo}) skär ”{other}” ({otherFrom} – {otherTo}).',
      mend: 'Låt den ena ligga inom den andra, eller räkna bara efter den ena.',
    },
    sameTable: { what: 'Den räknar detsamma som ”{table}”.', mend: 'Ta bort den ena av tabellerna.' },
    toldAlready: { what: 'Tabellens andra indelningar berättar redan ”{dimension}”.', mend: 'Ta bort den.' },
    severalCrossed: {
      what: 'En anmälan räknas en gång för varje svar på ”{dimension}”, så raderna summerar inte till antalet.',
      mend: 'Räkna den ensam, i en egen tabell.',
    },
    sourcesWithoutReport: {
      what: 'Ingen social rapport skrivs som de kunde stå i.',
      mend: 'Lägg till en i socialReports, eller ta bort källorna.',
    },
    notBelow: {
      what: '”{gathers}” skrivs inte på en lägre nivå än ”{kind}”.',
      mend: 'Ange slaget på en lägre nivå.',
    },
    nobodyApproves: {
      what: 'Hela områdets sociala rapport hittar ingen befattning med rollen ”{role}” som godkänner den.',
      mend: 'Lägg till befattningen, skriv ett annat scope, eller ta bort steget.',
    },
    nobodyApprovesIn: {
      what: 'Den sociala rapporten för ”{unit}” hittar ingen befattning med rollen ”{role}” som godkänner den.',
      mend: 'Lägg till befattningen, skriv ett annat scope, eller ta bort steget.',
    },
    reviewNotInPlan: {
      what: '”{event}” infaller inte medan planen gäller.',
      mend: 'Ange en händelse som gör det, eller en längre giltighet.',
    },
    campaignTwiceAYear: {
      what: '”{event}” infaller mer än en gång per år, så ”{id}” är inte en enda tid.',
      mend: 'Ange en händelse som infaller en gång per år, och skriv en kampanj för var och en.',
    },
    campaignOfOneDay: {
      what: '”{event}” varar en enda dag.',
      mend: 'Skriv längden i årsklockan som days (PO-01: fyra till fem veckor).',
    },
    campaignsMeet: {
      what: '”{id}” öppnar {opens}, då ”{before}” ännu är öppen.',
      mend: 'Flytta den ena: en anmälan hör till en enda kampanj.',
    },
    readyTooEarly: {
      what: '”{ready}” kommer inte efter att ”{id}” stänger {closes}.',
      mend: 'Flytta den ena, eller ange en senare händelse.',
    },
    neverOpen: {
      what: 'Personalen kunde aldrig rapportera: det finns ingen kampanj för den.',
      mend: "Skriv en kampanj med audience: 'staff', eller ta bort punkten.",
    },
    bodyIsGroup: { what: '”{body}” är också en arbetsgrupp.', mend: 'Ge vardera ett eget id.' },
    ownDeputy: {
      what: '”{post}” kan inte vara sin egen ersättare.',
      mend: 'Ange en annan befattning, eller ingen.',
    },
    otherRole: {
      what: 'Befattningen ”{post}” har rollen ”{has}”, gruppen ”{role}”.',
      mend: 'Ange en befattning med rollen ”{role}”.',
    },
    lettersWhen: {
      what: 'Breven vet inte hur ofta ärenden behandlas.',
      mend: 'Ange de händelser i årsklockan då de avgörs, eller ta bort breven.',
    },
    lettersFeedback: {
      what: 'Breven vet inte vem som ger respons.',
      mend: 'Ge rätten till en roll, eller ta bort breven.',
    },
    noMailbox: {
      what: 'Befattningen ”{post}” har ingen e-post att skriva till.',
      mend: 'Ge den en adress i mail, ange en annan befattning, eller skriv en mening.',
    },
    noLocality: {
      what: 'På nivån ”{place}” finns inget att välja.',
      mend: 'Skriv en annan nivå i organisationen, eller municipality.',
    },
    tooPale: {
      what: '{colour} har kontrasten {contrast} mot vitt, och en text behöver {least}.',
      mend: 'Skriv en mörkare färg.',
    },
  },
  thing: {
    event: 'ingen händelse i årsklockan',
    field: 'inget tidigare fält',
    nature: 'ingen karaktär',
    role: 'ingen roll',
    unit: 'ingen enhet',
    post: 'ingen befattning',
    level: 'ingen nivå',
    municipality: 'ingen kommun',
    theme: 'inget tema',
    dimension: 'ingen indelning',
    body: 'inget organ',
    socialReport: 'inget slag av social rapport',
    group: 'ingen arbetsgrupp',
    seat: 'ingen medlem, ersättare eller expert',
    place: 'ingen plats',
  },
  matter: {
    campaign: 'en kampanj',
    socialReport: 'en social rapport',
    given: 'det som ges till en enhet',
    statement: 'ett ställningstagande',
    brief: 'en fenomenöversikt',
    proposal: 'ett åtgärdsförslag',
  },
}
