/** An invented phenomenon of the fictional region, and what came of it. Texts in the language of its reporter. */
export interface Phenomenon {
  readonly language: 'fi' | 'sv' | 'en'
  readonly units: readonly string[]
  readonly nature: 'positive' | 'negative' | 'neutral'
  readonly theme: string
  readonly description: string
  /** What the reporter would do about it, or how it could be spread. */
  readonly measures: string
  readonly route: 'unit' | 'team' | 'crossSector' | 'partner' | 'national'
  readonly decision: string
  readonly step: string
  readonly outcome: 'carriedOut' | 'partlyCarriedOut' | 'takenForward' | 'noted' | 'notCarriedOut'
  readonly feedback: string
}

const socialWork = [
  'kuovinsuon-sosiaalityo',
  'paaskyselan-sosiaalityo',
  'paaskyselan-sosiaalityo',
  'tiiranniemen-sosiaalityo',
  'urpiaissalon-sosiaalityo',
]
// Some of these ended and one began within the two years: only what was open on the day is reported from.
const families = [
  'lastensuojelu',
  'paaskyselan-perheneuvola',
  'tiiranniemen-perhetyo',
  'urpiaissalon-perhetyo',
  'rannikon-perhetyo',
]
const homeCare = ['kuovinsuon-kotihoito', 'urpiaissalon-kotihoito', 'omaishoidon-tuki']

export const phenomena: readonly Phenomenon[] = [
  {
    language: 'fi',
    units: socialWork,
    nature: 'negative',
    theme: 'housing-and-homelessness',
    description:
      'Pieniä vuokra-asuntoja ei löydy kohtuuhintaan. Yhä useampi asiakas on kuukausia tilapäismajoituksessa, ja muut asiat jäävät odottamaan asunnon löytymistä.',
    measures: 'Kaupungin vuokrataloyhtiö, asumisneuvonta ja sosiaalityö saman pöydän ääreen.',
    route: 'partner',
    decision: 'Viedään kaupungin asumisryhmään, jossa vuokrataloyhtiö on mukana.',
    step: 'Asumisryhmä kokoontui. Sovittiin, että vapautuvista pienistä asunnoista ilmoitetaan ensin sosiaalityölle.',
    outcome: 'partlyCarriedOut',
    feedback:
      'Ilmoituskäytäntö on otettu käyttöön. Asuntojen määrään vaikutetaan hyvinvointisuunnitelman kautta.',
  },
  {
    language: 'fi',
    units: ['paihdepalvelut', ...socialWork],
    nature: 'negative',
    theme: 'substance-use',
    description:
      'Päihdepalveluihin pääsy kestää niin pitkään, että hetki, jolloin ihminen olisi valmis lähtemään hoitoon, ehtii mennä ohi.',
    measures: 'Matalan kynnyksen vastaanotto ilman ajanvarausta yhtenä päivänä viikossa.',
    route: 'crossSector',
    decision: 'Annetaan mielenterveys- ja päihdetyön yhteistyöryhmän valmisteltavaksi.',
    step: 'Ryhmä ehdottaa kokeilua: vastaanotto ilman ajanvarausta keskiviikkoisin.',
    outcome: 'carriedOut',
    feedback: 'Kokeilu alkoi. Kiitos, että kerroitte: sama viesti tuli kolmesta yksiköstä.',
  },
  {
    language: 'fi',
    units: ['paaskyselan-perheneuvola', 'lastensuojelu'],
    nature: 'positive',
    theme: 'coordination-of-services',
    description:
      'Neuvolan ja perhetyön yhteiset aloituskäynnit ovat vähentäneet sitä, että perhe joutuu kertomaan saman asian monta kertaa.',
    measures: 'Sama malli sopisi kaikille palvelualueille. Kerromme mielellämme, miten se tehtiin.',
    route: 'team',
    decision: 'Malli kuvataan ja esitellään alueen perhetyön päivillä.',
    step: 'Kuvaus on valmis ja liitetty perehdytykseen.',
    outcome: 'carriedOut',
    feedback: 'Malli on otettu käyttöön kahdessa muussa yksikössä.',
  },
  {
    language: 'fi',
    units: socialWork,
    nature: 'negative',
    theme: 'income-and-employment',
    description:
      'Etuuspäätösten viipyessä asiakkailla ei ole rahaa ruokaan eikä lääkkeisiin kuun lopussa. Tilanne toistuu joka kuukausi.',
    measures: 'Yhteinen yhteyshenkilö etuuskäsittelyyn, jolle kiireelliset tilanteet voi soittaa.',
    route: 'national',
    decision: 'Kootaan esimerkit yhteen ja viedään valtakunnalliseen verkostoon.',
    step: 'Kooste lähetettiin verkostolle ja käsiteltiin sen kokouksessa.',
    outcome: 'takenForward',
    feedback: 'Asia on esillä valtakunnallisesti, ja alueella sovittiin suorasta puhelinyhteydestä.',
  },
  {
    language: 'fi',
    units: homeCare,
    nature: 'negative',
    theme: 'older-people',
    description:
      'Yksin asuvat ikäihmiset jäävät kotiin, kun palveluliikenteen reitti lakkautettiin. Kaupassa ja kerhossa käynti on loppunut monelta.',
    measures: 'Kutsutaksi kahdesti viikossa, kunnan ja alueen yhteinen kokeilu.',
    route: 'partner',
    decision: 'Otetaan puheeksi kunnan liikennesuunnittelun kanssa.',
    step: 'Kunta selvittää kutsutaksin hinnan.',
    outcome: 'noted',
    feedback: 'Kunta ottaa asian mukaan ensi vuoden talousarvion valmisteluun.',
  },
  {
    language: 'sv',
    units: ['omaishoidon-tuki', 'rannikon-perhetyo'],
    nature: 'negative',
    theme: 'disability-and-informal-care',
    description:
      'Närståendevårdarna får inte sina lediga dagar eftersom det saknas avlösare i skärgården. Flera orkar inte längre.',
    measures: 'En gemensam pool av avlösare för hela området.',
    route: 'crossSector',
    decision: 'Bereds i områdets grupp för närståendevård.',
    step: 'Gruppen har kartlagt behovet och föreslår en pool från och med hösten.',
    outcome: 'carriedOut',
    feedback: 'Poolen har startat med fyra avlösare.',
  },
  {
    language: 'fi',
    units: families,
    nature: 'negative',
    theme: 'mental-health',
    description:
      'Nuorten ahdistus ja koulupoissaolot näkyvät yhtä aikaa monessa perheessä. Apua saa vasta, kun tilanne on jo vaikea.',
    measures: 'Koulukuraattorien ja perheneuvolan yhteinen konsultaatioaika viikoittain.',
    route: 'crossSector',
    decision: 'Viedään lasten ja nuorten palvelujen yhteiseen johtoryhmään.',
    step: 'Konsultaatioaika sovittiin kahden koulun kanssa.',
    outcome: 'partlyCarriedOut',
    feedback: 'Konsultaatio alkoi kahdella koululla, ja sitä arvioidaan keväällä.',
  },
  {
    language: 'fi',
    units: ['vammaissosiaalityo', 'tiiranniemen-toimintakeskus'],
    nature: 'neutral',
    theme: 'access-to-services',
    description:
      'Sähköinen hakemus on monelle liian vaikea. Asiakkaat tulevat toimistolle pyytämään apua lomakkeen täyttöön, ja siihen kuluu paljon työaikaa.',
    measures: 'Selkokielinen lomake ja ohjausaika kirjastossa.',
    route: 'unit',
    decision: 'Yksikkö kokeilee ohjausaikaa kirjaston kanssa.',
    step: 'Ensimmäiset ohjausajat pidettiin, kävijöitä oli viisitoista.',
    outcome: 'carriedOut',
    feedback: 'Ohjausaika jatkuu. Lomakkeen selkeyttäminen on annettu viestinnälle.',
  },
  {
    language: 'fi',
    units: socialWork,
    nature: 'negative',
    theme: 'loneliness',
    description:
      'Työttömäksi jääneet keski-ikäiset miehet jäävät vaille seuraa ja tekemistä. Mikään nykyisistä ryhmistä ei tavoita heitä.',
    measures: 'Toiminnallinen ryhmä järjestöjen kanssa: verstas, kalastus, ruoanlaitto.',
    route: 'partner',
    decision: 'Kutsutaan järjestöt keskustelemaan yhteisestä ryhmästä.',
    step: 'Kaksi järjestöä lähtee mukaan, tilat löytyvät toimintakeskuksesta.',
    outcome: 'carriedOut',
    feedback: 'Verstasryhmä aloittaa syksyllä.',
  },
  {
    language: 'en',
    units: ['paaskyselan-sosiaalityo', 'rannikon-perhetyo'],
    nature: 'negative',
    theme: 'taking-part',
    description:
      'Families who have moved here for work do not know which services they may use. They come to us late, when small worries have become large ones.',
    measures: 'A short welcome talk in several languages at the schools, every term.',
    route: 'partner',
    decision: 'To be planned together with the schools.',
    step: 'The first welcome talk was held in three languages.',
    outcome: 'carriedOut',
    feedback: 'The talks go on every term. Thank you for telling.',
  },
  {
    language: 'fi',
    units: families,
    nature: 'negative',
    theme: 'close-relationship-violence',
    description:
      'Lähisuhdeväkivalta tulee esiin yhä useammin muun asian yhteydessä, mutta kysymiseen ja jatko-ohjaukseen ei ole yhteistä tapaa.',
    measures: 'Yhteinen kysymismalli ja koulutus kaikille yksiköille.',
    route: 'crossSector',
    decision: 'Lähisuhdeväkivallan ehkäisyn työryhmä valmistelee mallin.',
    step: 'Malli on lausunnoilla yksiköissä.',
    outcome: 'carriedOut',
    feedback: 'Malli ja koulutus on hyväksytty, ja ne alkavat tammikuussa.',
  },
  {
    language: 'fi',
    units: ['kuovinsuon-kotihoito', 'paihdepalvelut', 'lastensuojelu'],
    nature: 'neutral',
    theme: 'working-practices',
    description:
      'Sama tieto kirjataan kolmeen paikkaan. Kirjaamiseen kuluva aika on pois asiakkaiden kohtaamisesta.',
    measures: 'Yksi kirjaamispohja, josta tieto siirtyy muihin.',
    route: 'team',
    decision: 'Tiimi kuvaa nykytilan, ja kehittämisyksikkö arvioi, mitä voi yhdistää.',
    step: 'Nykytila on kuvattu. Kaksi kirjaamista kolmesta voidaan yhdistää.',
    outcome: 'partlyCarriedOut',
    feedback:
      'Toinen päällekkäisistä kirjauksista poistui. Toista selvitetään järjestelmän toimittajan kanssa.',
  },
  {
    language: 'fi',
    units: socialWork,
    nature: 'positive',
    theme: 'working-practices',
    description:
      'Perjantain yhteinen hiljainen tunti, jolloin tiimi käy läpi viikon ilmiöt, on helpottanut kuormaa ja tuonut esiin asioita, jotka muuten unohtuisivat.',
    measures: 'Tunti kalenteriin kaikille tiimeille.',
    route: 'unit',
    decision: 'Esihenkilöt keskustelevat käytännöstä kokouksessaan.',
    step: 'Kolme tiimiä kokeilee käytäntöä kevään ajan.',
    outcome: 'carriedOut',
    feedback: 'Käytäntö kirjattiin hyväksi käytännöksi, jonka muutkin voivat ottaa omakseen.',
  },
]
