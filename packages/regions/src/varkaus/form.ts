import type { Form } from '@rake/core/report'

/** The form of the pilot. What it asks is the practice's (VK-01 to VK-03, VK-07); its wording is ours. */
export const form: Form = {
  fields: [
    {
      id: 'unit',
      kind: 'unit',
      required: true,
      label: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
      hint: {
        fi: 'Yksikkö, jossa työskentelet.',
        sv: 'Den enhet där du arbetar.',
        en: 'The unit in which you work.',
      },
    },
    {
      /** VK-01 */
      id: 'team',
      kind: 'yesNo',
      label: {
        fi: 'Teettekö ilmoituksen yhdessä tiiminä tai yksikkönä?',
        sv: 'Rapporterar ni tillsammans som team eller enhet?',
        en: 'Are you reporting together, as a team or a unit?',
      },
    },
    {
      id: 'description',
      kind: 'text',
      required: true,
      label: {
        fi: 'Minkä ilmiön olet havainnut?',
        sv: 'Vilket fenomen har du lagt märke till?',
        en: 'What phenomenon have you noticed?',
      },
      hint: {
        fi: 'Kuvaile omin sanoin. Älä kirjoita nimiä tai muuta, mistä jonkun voisi tunnistaa.',
        sv: 'Beskriv med egna ord. Skriv inte namn eller annat som någon kunde kännas igen på.',
        en: 'Describe it in your own words. Do not write names or anything else by which someone could be recognised.',
      },
    },
    {
      /** VK-03; the three steps are ours. */
      id: 'significance',
      kind: 'choice',
      as: 'radios',
      required: true,
      label: {
        fi: 'Kuinka merkittävä ilmiö mielestäsi on?',
        sv: 'Hur betydelsefullt anser du att fenomenet är?',
        en: 'How significant do you think the phenomenon is?',
      },
      choices: [
        {
          id: 'somewhat',
          label: {
            fi: 'Jonkin verran merkittävä',
            sv: 'I viss mån betydelsefullt',
            en: 'Somewhat significant',
          },
        },
        { id: 'significant', label: { fi: 'Merkittävä', sv: 'Betydelsefullt', en: 'Significant' } },
        {
          id: 'very',
          label: { fi: 'Erittäin merkittävä', sv: 'Mycket betydelsefullt', en: 'Very significant' },
        },
      ],
    },
    {
      id: 'measures',
      kind: 'text',
      label: {
        fi: 'Mitä asialle pitäisi tehdä?',
        sv: 'Vad borde göras åt saken?',
        en: 'What should be done about it?',
      },
    },
    {
      /** VK-02 */
      id: 'reporter',
      kind: 'line',
      label: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
      hint: {
        fi: 'Vapaaehtoinen. Voit ilmoittaa nimettömänä ja seurata asiaa ilmoituksen numerolla. Nimen näkee vain pääkäyttäjä.',
        sv: 'Frivilligt. Du kan rapportera anonymt och följa ärendet med rapportens nummer. Bara huvudanvändaren ser namnet.',
        en: 'Optional. You can report anonymously and follow the matter by the number of the report. Only the administrator sees the name.',
      },
      wording: [
        {
          when: { field: 'team', is: [true] },
          label: {
            fi: 'Tiimin tai yksikön nimi',
            sv: 'Teamets eller enhetens namn',
            en: 'Name of the team or unit',
          },
          hint: {
            fi: 'Vapaaehtoinen. Älä kirjoita jäsenten nimiä.',
            sv: 'Frivilligt. Skriv inte medlemmarnas namn.',
            en: 'Optional. Do not write the names of its members.',
          },
        },
      ],
    },
  ],
}
