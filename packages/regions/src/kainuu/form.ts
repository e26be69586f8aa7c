import type { Form } from '@rake/core/report'

/** As short as a form can be and still be answered: the practice does not list its questions, so this is ours. */
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
        fi: 'Mistä ilmiöstä kerrot?',
        sv: 'Vilket fenomen berättar du om?',
        en: 'What is the phenomenon?',
      },
      hint: {
        fi: 'Jätä pois nimet ja kaikki, mistä joku voitaisiin tunnistaa. Pienellä paikkakunnalla pienikin tieto voi riittää.',
        sv: 'Lämna bort namn och allt som någon kunde kännas igen på. På en liten ort kan mycket lite räcka.',
        en: 'Leave out names and anything that could identify somebody. In a small place very little can be enough.',
      },
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
      id: 'reporter',
      kind: 'line',
      label: { fi: 'Nimesi', sv: 'Ditt namn', en: 'Your name' },
      hint: {
        fi: 'Vapaaehtoinen. Asiaa käsitellään ilman nimeä.',
        sv: 'Frivilligt. Ärendet behandlas utan namn.',
        en: 'Optional. The matter is handled without a name.',
      },
    },
  ],
}
