import type { Form } from '@rake/core/report'

/** The form of the campaign: answers by unit (PO-01). What else it asks is ours, after the briefs of PO-04. */
export const form: Form = {
  fields: [
    {
      id: 'unit',
      kind: 'unit',
      required: true,
      label: { fi: 'Yksikkösi', sv: 'Din enhet', en: 'Your unit' },
    },
    {
      id: 'description',
      kind: 'text',
      required: true,
      label: {
        fi: 'Minkä ilmiön olet huomannut?',
        sv: 'Vilket fenomen har du lagt märke till?',
        en: 'What phenomenon have you noticed?',
      },
      hint: {
        fi: 'Kuvaile tilannetta ja sitä, kuinka yleinen se on. Jätä pois nimet ja muu, mistä jonkun voisi tunnistaa.',
        sv: 'Beskriv läget och hur vanligt det är. Lämna bort namn och annat som någon kunde kännas igen på.',
        en: 'Describe the situation and how common it is. Leave out names and anything else that could identify someone.',
      },
    },
    {
      id: 'effects',
      kind: 'text',
      label: {
        fi: 'Miten se vaikuttaa ihmisten elämään?',
        sv: 'Hur påverkar det människors liv?',
        en: 'How does it affect people’s lives?',
      },
    },
    {
      id: 'measures',
      kind: 'text',
      label: {
        fi: 'Mitä ehdotat ratkaisuksi?',
        sv: 'Vilken lösning föreslår du?',
        en: 'What solution do you propose?',
      },
    },
    {
      id: 'reporter',
      kind: 'line',
      label: { fi: 'Nimesi', sv: 'Ditt namn', en: 'Your name' },
      hint: {
        fi: 'Vapaaehtoinen. Vastaukset kootaan yksiköittäin ilman nimiä.',
        sv: 'Frivilligt. Svaren sammanställs enhetsvis utan namn.',
        en: 'Optional. Answers are compiled by unit, without names.',
      },
    },
  ],
}
