import { defineTaxonomy } from './define.ts'
import { yso } from './yso.ts'

/**
 * The themes to which those of all regions roll up (TH-01), drawn from what the regions themselves count:
 * the ten phenomena of Pohjois-Savo (PS-01), the five themes of Siun sote (SS-06), the workshop topics of
 * Pohjanmaa (PO-04) and the examples of the Varkaus guide (VK-07). First come those about services and the
 * organisation, then those about people's lives, then the rest.
 *
 * A theme of two halves matches the concepts of both closely; a region that counts the halves apart adds
 * narrower themes, which can match exactly.
 */
export const baseTaxonomy = /* @__PURE__ */ defineTaxonomy({
  id: 'rake-base',
  version: 1,
  languages: ['fi', 'sv', 'en'],
  themes: [
    {
      id: 'access-to-services',
      label: {
        fi: 'Palveluihin pääsy ja palvelujen saatavuus',
        sv: 'Tillgång till service',
        en: 'Access to services',
      },
      description: {
        fi: 'Pääseekö palveluun oikeaan aikaan, ja onko tarvittavaa palvelua ylipäätään saatavilla.',
        sv: 'Om man får service i rätt tid, och om den service som behövs över huvud taget finns att få.',
        en: 'Whether people get a service in time, and whether the service they need exists at all.',
      },
      broadMatch: [yso.saatavuus],
    },
    {
      id: 'coordination-of-services',
      label: {
        fi: 'Palvelujen yhteentoimivuus',
        sv: 'Samordning av tjänster',
        en: 'Coordination of services',
      },
      description: {
        fi: 'Palvelujen, toimialojen ja viranomaisten yhteistyö ja yhteiset prosessit.',
        sv: 'Samarbetet och de gemensamma processerna mellan tjänster, sektorer och myndigheter.',
        en: 'Cooperation and shared processes between services, sectors and authorities.',
      },
    },
    {
      id: 'working-practices',
      label: {
        fi: 'Organisaation toimintatavat ja asiakastyö',
        sv: 'Organisationens arbetssätt och klientarbetet',
        en: 'Working practices and client work',
      },
      description: {
        fi: 'Sisäiset prosessit, tiedottaminen, asiakkaan kohtaaminen ja työn eettiset kysymykset.',
        sv: 'Interna processer, information, bemötandet av klienten och etiska frågor i arbetet.',
        en: 'Internal processes, information, how clients are met, and ethical questions of the work.',
      },
    },
    {
      id: 'resources',
      label: { fi: 'Resurssit', sv: 'Resurser', en: 'Resources' },
      description: {
        fi: 'Henkilöstön, osaamisen, rahan, tilojen ja välineiden riittävyys omassa organisaatiossa ja muualla.',
        sv: 'Om personal, kompetens, pengar, lokaler och redskap räcker till i den egna organisationen och hos andra.',
        en: 'Whether staff, skills, money, premises and tools suffice, in one’s own organisation and elsewhere.',
      },
    },
    {
      id: 'legislation-and-benefits',
      label: {
        fi: 'Lainsäädäntö ja etuudet',
        sv: 'Lagstiftning och förmåner',
        en: 'Legislation and benefits',
      },
      description: {
        fi: 'Lakien ja etuusjärjestelmän aukot, ristiriidat ja ennakoimattomat vaikutukset.',
        sv: 'Luckor, motstridigheter och oförutsedda följder i lagarna och förmånssystemet.',
        en: 'Gaps, contradictions and unforeseen effects of laws and of the benefit system.',
      },
    },
    {
      id: 'income-and-employment',
      label: {
        fi: 'Toimeentulo ja työllisyys',
        sv: 'Utkomst och sysselsättning',
        en: 'Income and employment',
      },
      description: {
        fi: 'Köyhyys, velkaantuminen, työttömyys ja rahojen riittäminen arjessa.',
        sv: 'Fattigdom, skuldsättning, arbetslöshet och hur pengarna räcker till i vardagen.',
        en: 'Poverty, debt, unemployment and making ends meet.',
      },
      closeMatch: [yso.toimeentulo, yso.työllisyys],
    },
    {
      id: 'housing-and-homelessness',
      label: {
        fi: 'Asuminen ja asunnottomuus',
        sv: 'Boende och bostadslöshet',
        en: 'Housing and homelessness',
      },
      description: {
        fi: 'Asuntojen puute ja hinta, häädöt, asumisen tuki ja asuinympäristö.',
        sv: 'Brist på bostäder och bostadspriser, vräkningar, stöd för boendet och boendemiljön.',
        en: 'Lack and cost of housing, evictions, housing support and the living environment.',
      },
      closeMatch: [yso.asuminen, yso.asunnottomuus],
    },
    {
      id: 'mental-health',
      label: { fi: 'Mielenterveys', sv: 'Psykisk hälsa', en: 'Mental health' },
      description: {
        fi: 'Mielen hyvinvointi ja mielenterveysongelmat ihmisten arjessa.',
        sv: 'Psykiskt välbefinnande och psykisk ohälsa i människors vardag.',
        en: 'Mental wellbeing and mental health problems in people’s everyday lives.',
      },
      exactMatch: [yso.mielenterveys],
      closeMatch: [yso.mielenterveysongelmat],
    },
    {
      id: 'substance-use',
      label: {
        fi: 'Päihteet ja riippuvuudet',
        sv: 'Rusmedel och beroende',
        en: 'Substance use and addiction',
      },
      description: {
        fi: 'Päihteiden käyttö, päihdeongelmat sekä peli- ja muut riippuvuudet.',
        sv: 'Bruk av rusmedel, rusmedelsproblem samt spelberoende och andra beroenden.',
        en: 'Substance use and its problems, gambling and other addictions.',
      },
      closeMatch: [yso.päihdeongelmat],
    },
    {
      id: 'close-relationship-violence',
      label: {
        fi: 'Lähisuhdeväkivalta',
        sv: 'Våld i nära relationer',
        en: 'Violence in close relationships',
      },
      description: {
        fi: 'Väkivalta parisuhteessa, perheessä ja muissa läheisissä suhteissa sekä sen uhka.',
        sv: 'Våld och hot om våld i parrelationer, i familjen och i andra nära relationer.',
        en: 'Violence, or the threat of it, between partners, in the family and in other close relationships.',
      },
      exactMatch: [yso.lähisuhdeväkivalta],
    },
    {
      id: 'children-and-families',
      label: {
        fi: 'Lapset, nuoret ja perheet',
        sv: 'Barn, unga och familjer',
        en: 'Children, young people and families',
      },
      description: {
        fi: 'Lasten ja nuorten kasvuolot, vanhemmuus, lastensuojelu ja nuorten ryhmäilmiöt, kuten jengiytyminen.',
        sv: 'Barns och ungas uppväxtvillkor, föräldraskap, barnskydd och gruppfenomen bland unga, såsom gängbildning.',
        en: 'Conditions of growing up, parenthood, child protection, and group phenomena of the young such as gangs.',
      },
      closeMatch: [yso.lapsiperheet],
    },
    {
      id: 'older-people',
      label: { fi: 'Ikääntyneet', sv: 'Äldre personer', en: 'Older people' },
      description: {
        fi: 'Ikääntyneiden arki, toimintakyky, turvallisuus ja asema.',
        sv: 'Äldre personers vardag, funktionsförmåga, trygghet och ställning.',
        en: 'The everyday life, functional capacity, safety and position of older people.',
      },
    },
    {
      id: 'disability-and-informal-care',
      label: {
        fi: 'Vammaisuus ja omaishoito',
        sv: 'Funktionsnedsättning och närståendevård',
        en: 'Disability and informal care',
      },
      description: {
        fi: 'Vammaisten henkilöiden arki ja oikeudet sekä omaishoitajien ja hoidettavien tilanne.',
        sv: 'Vardagen och rättigheterna för personer med funktionsnedsättning samt närståendevårdarnas och de vårdades situation.',
        en: 'The everyday life and rights of disabled people, and the situation of carers and those they care for.',
      },
      closeMatch: [yso.vammaispalvelut, yso.omaishoito],
    },
    {
      id: 'inclusion',
      label: {
        fi: 'Osallisuus, yksinäisyys ja syrjäytyminen',
        sv: 'Delaktighet, ensamhet och marginalisering',
        en: 'Inclusion, loneliness and exclusion',
      },
      description: {
        fi: 'Osallistumisen mahdollisuudet, itsetunto, eriarvoisuus ja ylisukupolvinen huono-osaisuus.',
        sv: 'Möjligheter till delaktighet, självkänsla, ojämlikhet och utsatthet som går i arv.',
        en: 'Chances to take part, self-esteem, inequality and inherited disadvantage.',
      },
      closeMatch: [yso.osallisuus, yso.yksinäisyys, yso.syrjäytyminen],
    },
    {
      id: 'social-problems',
      label: {
        fi: 'Muut sosiaaliset ongelmat ja tarpeet',
        sv: 'Övriga sociala problem och behov',
        en: 'Other social problems and needs',
      },
      description: {
        fi: 'Ihmisten elämäntilanteista nousevat ongelmat ja tarpeet, joita mikään tarkempi teema ei kuvaa.',
        sv: 'Problem och behov i människors livssituation som inget av de mer ingående temana beskriver.',
        en: 'Problems and needs in people’s lives that no more particular theme describes.',
      },
      broadMatch: [yso['sosiaaliset ongelmat']],
    },
    {
      id: 'other',
      label: { fi: 'Muut teemat', sv: 'Övriga teman', en: 'Other themes' },
      description: {
        fi: 'Ilmiöt, jotka eivät kuulu mihinkään muuhun teemaan.',
        sv: 'Fenomen som inte hör till något annat tema.',
        en: 'Phenomena that belong to no other theme.',
      },
    },
  ],
})
