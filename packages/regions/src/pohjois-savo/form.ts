import type { Form } from '@rake/core/report'

/** The form of annex 2 of the regional model (PS-01). Beyond its labels, the hints are ours. */
export const form: Form = {
  fields: [
    {
      id: 'unit',
      kind: 'unit',
      required: true,
      label: { fi: 'Lomakkeen täyttäjän yksikkö', sv: 'Din enhet', en: 'Your unit' },
      hint: {
        fi: 'Toimiala ja työyksikkö.',
        sv: 'Verksamhetsområde och arbetsenhet.',
        en: 'Division and work unit.',
      },
    },
    {
      id: 'profession',
      kind: 'choice',
      as: 'radios',
      label: { fi: 'Lomakkeen täyttäjän ammattiryhmä', sv: 'Din yrkesgrupp', en: 'Your profession' },
      choices: [
        {
          id: 'social-care',
          label: {
            fi: 'Sosiaalihuollon ammattihenkilö',
            sv: 'Yrkesutbildad person inom socialvården',
            en: 'Social welfare professional',
          },
        },
        {
          id: 'health-care',
          label: {
            fi: 'Terveydenhuollon ammattihenkilö',
            sv: 'Yrkesutbildad person inom hälso- och sjukvården',
            en: 'Health care professional',
          },
        },
      ],
    },
    {
      id: 'nature',
      kind: 'choice',
      as: 'radios',
      required: true,
      label: {
        fi: 'Raportoitavan ilmiön luonne',
        sv: 'Fenomenets karaktär',
        en: 'The nature of the phenomenon',
      },
      choices: [
        { id: 'positive', label: { fi: 'Positiivinen', sv: 'Positivt', en: 'Positive' } },
        { id: 'negative', label: { fi: 'Negatiivinen', sv: 'Negativt', en: 'Negative' } },
        {
          id: 'other',
          label: {
            fi: 'Muu tärkeäksi katsottu ilmiö',
            sv: 'Annat fenomen som anses viktigt',
            en: 'Another phenomenon held to be important',
          },
        },
      ],
    },
    {
      id: 'category',
      kind: 'choice',
      as: 'list',
      label: { fi: 'Raportoitava ilmiö', sv: 'Fenomen som rapporteras', en: 'The phenomenon' },
      choices: [
        { id: 'own-services', label: { fi: 'Omat palvelut', sv: 'Egna tjänster', en: 'Our own services' } },
        {
          id: 'services-of-other-authorities',
          label: {
            fi: 'Muiden viranomaisten palvelut',
            sv: 'Andra myndigheters tjänster',
            en: 'Services of other authorities',
          },
        },
        {
          id: 'network-cooperation',
          label: { fi: 'Verkostoyhteistyö', sv: 'Nätverkssamarbete', en: 'Cooperation in networks' },
        },
        {
          id: 'own-resources',
          label: { fi: 'Omat resurssit', sv: 'Egna resurser', en: 'Our own resources' },
        },
        {
          id: 'resources-of-other-authorities',
          label: {
            fi: 'Muiden viranomaisten resurssit',
            sv: 'Andra myndigheters resurser',
            en: 'Resources of other authorities',
          },
        },
        {
          id: 'internal-processes',
          label: { fi: 'Sisäiset prosessit', sv: 'Interna processer', en: 'Internal processes' },
        },
        {
          id: 'shared-processes',
          label: {
            fi: 'Eri toimialojen yhteiset prosessit',
            sv: 'Verksamhetsområdenas gemensamma processer',
            en: 'Processes shared by several divisions',
          },
        },
        { id: 'client-work', label: { fi: 'Asiakastyö', sv: 'Klientarbete', en: 'Client work' } },
        {
          id: 'needs-raised-by-clients',
          label: {
            fi: 'Asiakkaiden tuottamat tarpeet',
            sv: 'Behov som klienterna för fram',
            en: 'Needs that clients bring up',
          },
        },
        {
          id: 'social-problems',
          label: { fi: 'Sosiaaliset ongelmat', sv: 'Sociala problem', en: 'Social problems' },
        },
      ],
    },
    {
      id: 'description',
      kind: 'text',
      required: true,
      label: {
        fi: 'Raportoitavan ilmiön kuvaus',
        sv: 'Beskrivning av fenomenet',
        en: 'Description of the phenomenon',
      },
      hint: {
        fi: 'Kuvaile omin sanoin. Jätä pois nimet ja kaikki, mistä asiakkaan tai työkaverin voisi tunnistaa.',
        sv: 'Beskriv med egna ord. Lämna bort namn och allt som en klient eller kollega kunde kännas igen på.',
        en: 'Describe it in your own words. Leave out names and anything that could identify a client or a colleague.',
      },
    },
    {
      id: 'measures',
      kind: 'text',
      label: {
        fi: 'Mihin toimenpiteisiin mielestäsi pitäisi ryhtyä?',
        sv: 'Vilka åtgärder borde man enligt dig vidta?',
        en: 'What do you think should be done?',
      },
      hint: {
        fi: 'Kuvaile omin sanoin.',
        sv: 'Beskriv med egna ord.',
        en: 'Describe it in your own words.',
      },
      /** PS-02 */
      wording: [
        {
          when: { field: 'nature', is: ['positive'] },
          label: {
            fi: 'Miten ilmiötä voi laajentaa?',
            sv: 'Hur kan fenomenet utvidgas?',
            en: 'How could this be spread more widely?',
          },
          hint: {
            fi: 'Kuvaile omin sanoin.',
            sv: 'Beskriv med egna ord.',
            en: 'Describe it in your own words.',
          },
        },
      ],
    },
    {
      id: 'available',
      kind: 'yesNo',
      label: {
        fi: 'Oletko käytettävissä ratkaisun tuottamiseksi ongelmaan?',
        sv: 'Kan du hjälpa till att ta fram en lösning på problemet?',
        en: 'Could you help to find a solution to the problem?',
      },
      /** PS-16 */
      hint: {
        fi: 'Jos vastaat kyllä, sinut voidaan kutsua mukaan. Nimettömänä näet kutsun, kun seuraat ilmoitustasi.',
        sv: 'Om du svarar ja kan du bli inbjuden att vara med. Är du anonym ser du inbjudan när du följer din rapport.',
        en: 'If you say yes, you may be invited to join in. If you stay anonymous, you see the invitation when you follow your report.',
      },
    },
    {
      id: 'reporter',
      kind: 'line',
      label: { fi: 'Lomakkeen täyttäjän nimi', sv: 'Ditt namn', en: 'Your name' },
      hint: {
        fi: 'Vapaaehtoinen. Nimettömänä ilmoitustasi ei yhdistetä sinuun, ja seuraat sitä silti numerolla. Jos kerrot nimesi, sen näkee vain pääkäyttäjä: asiaa käsitellään ilman sitä. Pienessä yksikössä kirjoittajan voi joskus arvata tekstistä.',
        sv: 'Frivilligt. Om du är anonym kopplas rapporten inte till dig, och du kan ändå följa den med numret. Om du uppger ditt namn ser bara huvudanvändaren det: ärendet behandlas utan det. På en liten enhet kan man ibland gissa av texten vem som har skrivit.',
        en: 'Optional. If you stay anonymous, the report is not linked to you, and you can still follow it by its number. If you give your name, only the administrator sees it: the matter is handled without it. In a small unit the writer can sometimes be guessed from the text.',
      },
    },
  ],
}
