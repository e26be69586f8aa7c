import type { Outcome, Use } from '@rake/core'
import type { Localized } from '@rake/core/words'

/** A text of the demonstration, in the two languages of its social reports. All of it is made up. */
export interface Both extends Localized {
  readonly fi: string
  readonly sv: string
}

/** A text in every language of the region. */
type InAll = Both & { readonly en: string }

const both = (fi: string, sv: string): Both => ({ fi, sv })

/** What happened to a proposal so many days after its report was published. */
type ProposalStep = readonly [
  days: number,
  what:
    | { readonly accept: string }
    | { readonly reject: Both }
    | { readonly step: Both }
    | { readonly plan: Record<'goal' | 'measures' | 'indicators' | 'responsible', Both> }
    | { readonly use: Use; readonly body?: string; readonly text: Both }
    | { readonly end: Outcome; readonly text: Both },
]

/** A proposal and what has become of it. */
export interface DemoProposal {
  readonly id: string
  readonly theme?: string
  readonly text: Both
  readonly owner: Both
  readonly steps: readonly ProposalStep[]
}

/** What was written of one year. */
export interface DemoReport {
  readonly findings: Readonly<Record<string, readonly Both[]>>
  readonly proposals: readonly DemoProposal[]
  /** What a body answered, so many days after it was given it. */
  readonly answers: Readonly<Record<string, Both>>
  /** What units answered (VA-05), through their supervisors. */
  readonly unitAnswers: Readonly<Record<string, Both>>
  readonly source: { readonly title: string; readonly citation: string }
  readonly view: { readonly from: Both; readonly text: Both }
  /** What the group has taken a stand on (SS-08), in all languages of the region. */
  readonly statement: { readonly title: InAll; readonly text: InAll }
}

const offices = {
  adults: both('Palvelualuepäällikkö, aikuisten palvelut', 'Serviceområdeschefen, tjänster för vuxna'),
  families: both('Palvelualuepäällikkö, perheiden palvelut', 'Serviceområdeschefen, tjänster för familjer'),
  older: both('Palvelualuepäällikkö, ikäihmisten palvelut', 'Serviceområdeschefen, tjänster för äldre'),
  coordinator: both('Hyvinvointikoordinaattori', 'Välfärdskoordinatorn'),
}
const people = {
  adults: 'palvelualuepaallikko-aikuisten-palvelut',
  families: 'palvelualuepaallikko-perheiden-palvelut',
  older: 'palvelualuepaallikko-ikaihmisten-palvelut',
  coordinator: 'hyvinvointikoordinaattori',
}

/** How every year's report was made. */
export const method = both(
  'Työntekijät kertoivat vuoden aikana havainnoistaan lomakkeella. RAKE-tiimi luokitteli jokaisen havainnon yhteen teemaan, ja tulkintatyöpajassa havainnoista koottiin yhteiset huomiot ja toimenpide-ehdotukset.',
  'Personalen berättade under året om sina iakttagelser på en blankett. RAKE-teamet förde varje iakttagelse till ett tema, och i en tolkningsverkstad samlades de till gemensamma resultat och åtgärdsförslag.',
)
export const suppressionNote = both(
  'Kuntien ja palvelualueiden pienet luvut on peitetty, jotta kukaan ei ole niistä tunnistettavissa.',
  'Små tal för kommuner och serviceområden är dolda så att ingen kan kännas igen.',
)
export const followUp = both('Viedään johtoryhmän seurantaan.', 'Tas upp i ledningsgruppens uppföljning.')
export const planName = both('Hyvinvointisuunnitelma', 'Välfärdsplanen')

export const earlierYear: DemoReport = {
  findings: {
    'housing-and-homelessness': [
      both(
        'Pieniä vuokra-asuntoja on liian vähän, ja tilapäismajoitus venyy kuukausiksi.',
        'Det finns för få små hyresbostäder, och det tillfälliga boendet drar ut på tiden i månader.',
      ),
    ],
    'income-and-employment': [
      both(
        'Kun etuuspäätös viipyy, rahaa ei ole ruokaan eikä lääkkeisiin.',
        'När förmånsbeslutet dröjer räcker pengarna varken till mat eller till mediciner.',
      ),
    ],
    'older-people': [
      both(
        'Palveluliikenteen reittien lakkauttaminen on jättänyt yksin asuvia kotiin.',
        'De indragna linjerna i servicetrafiken har gjort att ensamboende blir hemma.',
      ),
    ],
    'mental-health': [
      both(
        'Nuorten perheet saavat apua vasta, kun tilanne on jo vaikea.',
        'Familjer med unga får hjälp först när läget redan är svårt.',
      ),
    ],
    loneliness: [
      both(
        'Mikään nykyisistä ryhmistä ei tavoita työttömäksi jääneitä keski-ikäisiä miehiä.',
        'Ingen av grupperna når medelålders män som har blivit arbetslösa.',
      ),
    ],
  },
  proposals: [
    {
      id: 'asuntoilmoitukset',
      theme: 'housing-and-homelessness',
      text: both(
        'Sovitaan vuokrataloyhtiöiden kanssa, että vapautuvista pienistä asunnoista ilmoitetaan ensin sosiaalityölle.',
        'Vi kommer överens med hyreshusbolagen om att lediga små bostäder först meddelas socialarbetet.',
      ),
      owner: offices.adults,
      steps: [
        [20, { accept: people.adults }],
        [
          60,
          {
            plan: {
              goal: both(
                'Tilapäismajoitus kestää enintään kaksi kuukautta.',
                'Det tillfälliga boendet varar högst två månader.',
              ),
              measures: both(
                'Ilmoituskäytäntö kaikkien vuokrataloyhtiöiden kanssa.',
                'En rutin för meddelanden med alla hyreshusbolag.',
              ),
              indicators: both('Tilapäismajoituksen kesto.', 'Det tillfälliga boendets längd.'),
              responsible: both('Aikuisten palvelut ja kunnat.', 'Tjänsterna för vuxna och kommunerna.'),
            },
          },
        ],
        [
          90,
          {
            step: both(
              'Kahden yhtiön kanssa on sovittu ilmoituskäytännöstä.',
              'En rutin har avtalats med två bolag.',
            ),
          },
        ],
        [
          180,
          {
            use: 'welfarePlan',
            text: both(
              'Asumisen luvun pohjana hyvinvointisuunnitelmassa.',
              'Underlag för kapitlet om boende i välfärdsplanen.',
            ),
          },
        ],
        [
          250,
          {
            end: 'carriedOut',
            text: both(
              'Käytäntö on voimassa kaikissa neljässä kunnassa.',
              'Rutinen gäller i alla fyra kommuner.',
            ),
          },
        ],
      ],
    },
    {
      id: 'suora-yhteys',
      theme: 'income-and-employment',
      text: both(
        'Avataan etuuskäsittelyyn suora yhteys kiireellisiä tilanteita varten.',
        'Vi öppnar en direkt kontakt till förmånshandläggningen för brådskande situationer.',
      ),
      owner: offices.adults,
      steps: [
        [20, { accept: people.adults }],
        [70, { step: both('Puhelinyhteydestä on sovittu.', 'En telefonkontakt har avtalats.') }],
        [
          200,
          {
            end: 'partlyCarriedOut',
            text: both(
              'Yhteys toimii arkisin. Viikonloput jäivät ratkaisematta.',
              'Kontakten fungerar på vardagar. Veckosluten blev olösta.',
            ),
          },
        ],
      ],
    },
    {
      id: 'verstasryhma',
      theme: 'loneliness',
      text: both(
        'Perustetaan järjestöjen kanssa toiminnallinen ryhmä työttömäksi jääneille.',
        'Vi grundar en aktivitetsgrupp för arbetslösa tillsammans med organisationer.',
      ),
      owner: offices.coordinator,
      steps: [
        [20, { accept: people.coordinator }],
        [
          80,
          { step: both('Tilat löytyivät toimintakeskuksesta.', 'Lokaler hittades i verksamhetscentret.') },
        ],
        [
          170,
          {
            use: 'serviceDevelopment',
            body: 'hyvinvointilautakunta',
            text: both(
              'Lautakunta varasi ryhmälle määrärahan.',
              'Nämnden reserverade ett anslag för gruppen.',
            ),
          },
        ],
        [
          240,
          {
            end: 'carriedOut',
            text: both('Verstasryhmä kokoontuu joka viikko.', 'Verkstadsgruppen träffas varje vecka.'),
          },
        ],
      ],
    },
    {
      id: 'kutsutaksi',
      theme: 'older-people',
      text: both(
        'Kokeillaan kuntien kanssa kutsutaksia kahdesti viikossa.',
        'Vi prövar anropstaxi två gånger i veckan tillsammans med kommunerna.',
      ),
      owner: offices.older,
      steps: [
        [
          25,
          {
            reject: both(
              'Kunnat järjestävät liikenteen itse. Asia on annettu niille tiedoksi.',
              'Kommunerna ordnar själva trafiken. Ärendet har meddelats dem.',
            ),
          },
        ],
      ],
    },
  ],
  answers: {
    nuorisovaltuusto: both(
      'Nuorten palveluihin pitää päästä ilman lähetettä.',
      'Unga ska få komma till servicen utan remiss.',
    ),
    hyvinvointilautakunta: both(
      'Lautakunta seuraa ehdotuksia puolivuosittain.',
      'Nämnden följer upp förslagen halvårsvis.',
    ),
  },
  unitAnswers: {
    'paaskyselan-sosiaalityo': both(
      'Käsitelty tiimin kehittämispäivässä.',
      'Behandlat på teamets utvecklingsdag.',
    ),
  },
  source: {
    title: 'Sosiaaliasiavastaavan selvitys',
    citation: 'Lintukodon hyvinvointialue: Sosiaaliasiavastaavan selvitys, luku 3.',
  },
  view: {
    from: both('Pääskyselän kunta', 'Svalfjärds kommun'),
    text: both(
      'Sama asuntopula näkyy kunnan asumisneuvonnassa.',
      'Samma bostadsbrist syns i kommunens boenderådgivning.',
    ),
  },
  statement: {
    title: {
      fi: 'Pieniä vuokra-asuntoja tarvitaan lisää',
      sv: 'Fler små hyresbostäder behövs',
      en: 'More small flats to rent are needed',
    },
    text: {
      fi: 'Ilman asuntoa mikään muu apu ei kanna. RAKE-tiimi pyytää kuntia varaamaan kaavoihin pieniä vuokra-asuntoja.',
      sv: 'Utan bostad bär ingen annan hjälp. RAKE-teamet ber kommunerna reservera plats för små hyresbostäder i planerna.',
      en: 'Without a home no other help lasts. The RAKE team asks the municipalities to plan for small flats to rent.',
    },
  },
}

export const lastYear: DemoReport = {
  findings: {
    'housing-and-homelessness': [
      both(
        'Ilmoituskäytäntö vuokrataloyhtiöiden kanssa auttaa, mutta pieniä asuntoja on edelleen liian vähän.',
        'Rutinen med hyreshusbolagen hjälper, men det finns fortfarande för få små bostäder.',
      ),
      both(
        'Tilapäismajoituksessa muut asiat jäävät odottamaan asunnon löytymistä.',
        'I det tillfälliga boendet får andra ärenden vänta tills en bostad hittas.',
      ),
    ],
    'substance-use': [
      both(
        'Hetki, jolloin ihminen olisi valmis lähtemään hoitoon, ehtii mennä jonossa ohi.',
        'Stunden då en människa vore redo för vård hinner gå förbi i kön.',
      ),
    ],
    'coordination-of-services': [
      both(
        'Neuvolan ja perhetyön yhteiset aloituskäynnit vähentävät saman asian kertomista.',
        'Gemensamma första besök hos rådgivningen och familjearbetet minskar behovet av att berätta samma sak.',
      ),
    ],
    'income-and-employment': [
      both(
        'Raha loppuu kuun lopussa, kun päätös viipyy; suora yhteys etuuskäsittelyyn on lyhentänyt odotusta.',
        'Pengarna tar slut i slutet av månaden när beslutet dröjer; den direkta kontakten har kortat väntan.',
      ),
    ],
    'older-people': [
      both(
        'Kauppa ja kerho jäävät monelta käymättä, kun kyytiä ei ole.',
        'Många kan inte besöka butiken eller klubben när det saknas skjuts.',
      ),
    ],
    'disability-and-informal-care': [
      both(
        'Saaristossa ei ole sijaisia, ja omaishoitajien vapaat jäävät pitämättä.',
        'I skärgården saknas avlösare, och närståendevårdarna får inte sina lediga dagar.',
      ),
    ],
    'mental-health': [
      both(
        'Nuorten ahdistus ja koulupoissaolot näkyvät yhtä aikaa monessa perheessä.',
        'Ungas ångest och skolfrånvaro syns samtidigt i många familjer.',
      ),
    ],
    'access-to-services': [
      both(
        'Sähköinen hakemus on monelle liian vaikea, ja toimistolle tullaan pyytämään apua.',
        'Den elektroniska ansökan är för svår för många, som kommer till kontoret för att få hjälp.',
      ),
    ],
    loneliness: [
      both(
        'Verstasryhmä tavoittaa osan työttömäksi jääneistä, mutta ei vielä niitä, jotka asuvat kaukana keskuksista.',
        'Verkstadsgruppen når en del av dem som har blivit arbetslösa, men ännu inte dem som bor långt från centrum.',
      ),
    ],
    'close-relationship-violence': [
      both(
        'Lähisuhdeväkivallasta kysymiseen ja jatko-ohjaukseen ei ole yhteistä tapaa.',
        'Det finns inget gemensamt sätt att fråga om våld i nära relationer och vägleda vidare.',
      ),
    ],
    'working-practices': [
      both(
        'Sama tieto kirjataan kolmeen paikkaan, ja aika on pois kohtaamisesta.',
        'Samma uppgift antecknas på tre ställen, och tiden tas från mötet med människor.',
      ),
    ],
  },
  proposals: [
    {
      id: 'vastaanotto-ilman-aikaa',
      theme: 'substance-use',
      text: both(
        'Avataan päihdepalveluihin vastaanotto ilman ajanvarausta yhtenä päivänä viikossa.',
        'Vi öppnar en mottagning utan tidsbeställning en dag i veckan inom rusmedelstjänsterna.',
      ),
      owner: offices.adults,
      steps: [
        [20, { accept: people.adults }],
        [
          75,
          {
            step: both(
              'Kokeilu alkoi keskiviikkoisin Pääskyselällä.',
              'Försöket började på onsdagar i Svalfjärd.',
            ),
          },
        ],
        [
          120,
          {
            use: 'serviceDevelopment',
            text: both(
              'Vastaanoton malli kuvattiin muille alueille.',
              'Modellen beskrevs för andra områden.',
            ),
          },
        ],
      ],
    },
    {
      id: 'avloysare',
      theme: 'disability-and-informal-care',
      text: both(
        'Perustetaan koko alueelle yhteinen omaishoidon sijaisten rengas.',
        'Vi grundar en gemensam pool av avlösare för närståendevården i hela området.',
      ),
      owner: offices.older,
      steps: [
        [20, { accept: people.older }],
        [
          60,
          {
            plan: {
              goal: both(
                'Jokainen omaishoitaja saa vapaansa.',
                'Varje närståendevårdare får sina lediga dagar.',
              ),
              measures: both('Neljän sijaisen rengas.', 'En pool med fyra avlösare.'),
              indicators: both('Pidetyt vapaapäivät.', 'Antalet uttagna lediga dagar.'),
              responsible: both('Ikäihmisten palvelut.', 'Tjänsterna för äldre.'),
            },
          },
        ],
        [100, { step: both('Neljä sijaista on palkattu.', 'Fyra avlösare har anställts.') }],
        [190, { end: 'carriedOut', text: both('Rengas toimii.', 'Poolen är i gång.') }],
      ],
    },
    {
      id: 'yhteiset-aloituskaynnit',
      theme: 'coordination-of-services',
      text: both(
        'Otetaan neuvolan ja perhetyön yhteiset aloituskäynnit käyttöön kaikilla palvelualueilla.',
        'Vi tar i bruk gemensamma första besök hos rådgivningen och familjearbetet på alla serviceområden.',
      ),
      owner: offices.families,
      steps: [
        [20, { accept: people.families }],
        [
          150,
          {
            use: 'communication',
            body: 'nuorisovaltuusto',
            text: both(
              'Malli esiteltiin perhetyön päivillä.',
              'Modellen presenterades på familjearbetets dagar.',
            ),
          },
        ],
      ],
    },
    {
      id: 'ohjausaika-kirjastossa',
      theme: 'access-to-services',
      text: both(
        'Järjestetään kirjastoissa ohjausaika sähköisiin hakemuksiin.',
        'Vi ordnar handledning i elektroniska ansökningar på biblioteken.',
      ),
      owner: offices.coordinator,
      steps: [[30, { accept: people.coordinator }]],
    },
    {
      id: 'yksi-kirjaus',
      theme: 'working-practices',
      text: both(
        'Poistetaan päällekkäiset kirjaukset yhdessä järjestelmän toimittajan kanssa.',
        'Vi tar bort dubbla anteckningar tillsammans med systemleverantören.',
      ),
      owner: offices.families,
      steps: [],
    },
  ],
  answers: {
    vanhusneuvosto: both(
      'Neuvosto pitää kyytien puutetta vuoden tärkeimpänä havaintona.',
      'Rådet anser att bristen på skjuts är årets viktigaste iakttagelse.',
    ),
    hyvinvointilautakunta: both(
      'Lautakunta vie asumisen ja kyydit talousarvion valmisteluun.',
      'Nämnden för boendet och skjutsarna till beredningen av budgeten.',
    ),
  },
  unitAnswers: {
    'tiiranniemen-sosiaalityo': both(
      'Käsitelty tiimissä: ohjausaikaa kokeillaan syksyllä.',
      'Behandlat i teamet: handledning prövas i höst.',
    ),
    'urpiaissalon-kotihoito': both(
      'Kyytien puute tunnistetaan, otettu puheeksi kunnan kanssa.',
      'Bristen på skjuts känns igen, vi har tagit upp den med kommunen.',
    ),
  },
  source: {
    title: 'Asiakaspalautteen kooste',
    citation: 'Lintukodon hyvinvointialue: Asiakaspalautteen kooste, s. 4–6.',
  },
  view: {
    from: both('Omaishoitajien yhdistys', 'Närståendevårdarnas förening'),
    text: both(
      'Sijaisten puute on jäsenistön suurin huoli.',
      'Bristen på avlösare är medlemmarnas största oro.',
    ),
  },
  statement: {
    title: {
      fi: 'Palveluliikenne on palvelun edellytys',
      sv: 'Servicetrafiken är en förutsättning för service',
      en: 'Without transport there is no service',
    },
    text: {
      fi: 'Palveluun, johon ei pääse, ei ole yhdenvertaista oikeutta. RAKE-tiimi esittää, että reittien lakkauttamisesta päätetään vasta, kun vaikutus ikäihmisiin on arvioitu.',
      sv: 'En tjänst som man inte kan ta sig till är inte tillgänglig på lika villkor. RAKE-teamet föreslår att linjer dras in först när följderna för äldre har bedömts.',
      en: 'A service that one cannot reach is not open to all alike. The RAKE team proposes that no route is closed before its effect on older people has been assessed.',
    },
  },
}

/** What was wrong with the first version of the last report, and how the second one says it. */
export const correction = {
  theme: 'older-people',
  why: both(
    'Kauppaa ja kerhoa koskevasta havainnosta puuttui, mistä se johtuu.',
    'Av iakttagelsen om butiken och klubben framgick inte vad den beror på.',
  ),
  finding: both(
    'Kauppa ja kerho jäävät monelta käymättä, kun palveluliikenteen reitti on lakkautettu eikä muuta kyytiä ole.',
    'Många kan inte besöka butiken eller klubben sedan linjen i servicetrafiken drogs in och annan skjuts saknas.',
  ),
}

/** The Swedish of every Finnish text above: what staff write along the way, a report tells in both. */
export function inBoth(text: Localized): Localized {
  const { fi } = text
  const sv = text.sv ?? (fi === undefined ? undefined : known().get(fi))
  return sv === undefined ? text : { ...text, sv }
}

let swedish: ReadonlyMap<string, string> | undefined
function known(): ReadonlyMap<string, string> {
  swedish ??= new Map(pairsIn([earlierYear, lastYear, planName, correction]))
  return swedish
}

function pairsIn(value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return []
  if ('fi' in value && 'sv' in value) return [[String(value.fi), String(value.sv)]]
  return Object.values(value).flatMap(pairsIn)
}
