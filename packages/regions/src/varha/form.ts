import type { Form } from '@rake/core/report'

/** Open all year, in either language (VA-01). The practice does not list the questions: they are ours. */
export const form: Form = {
  fields: [
    {
      id: 'unit',
      kind: 'unit',
      required: true,
      label: { fi: 'Työyksikkösi', sv: 'Din arbetsenhet', en: 'Your work unit' },
    },
    {
      id: 'nature',
      kind: 'choice',
      as: 'radios',
      label: { fi: 'Millainen ilmiö on?', sv: 'Hurdant är fenomenet?', en: 'What kind of phenomenon is it?' },
      choices: [
        { id: 'positive', label: { fi: 'Myönteinen', sv: 'Positivt', en: 'Positive' } },
        { id: 'negative', label: { fi: 'Kielteinen', sv: 'Negativt', en: 'Negative' } },
        { id: 'other', label: { fi: 'Muu ilmiö', sv: 'Annat fenomen', en: 'Another phenomenon' } },
      ],
    },
    {
      id: 'description',
      kind: 'text',
      required: true,
      label: {
        fi: 'Mistä ilmiöstä haluat kertoa?',
        sv: 'Vilket fenomen vill du berätta om?',
        en: 'Which phenomenon do you want to tell us about?',
      },
      hint: {
        fi: 'Kirjoita suomeksi tai ruotsiksi. Teksti voidaan julkaista sellaisenaan.',
        sv: 'Skriv på finska eller svenska. Texten kan publiceras som sådan.',
        en: 'Write in Finnish or Swedish. The text may be published as it is.',
      },
    },
    {
      id: 'measures',
      kind: 'text',
      label: {
        fi: 'Miten asiaan pitäisi vaikuttaa?',
        sv: 'Hur borde man påverka saken?',
        en: 'What should be done about it?',
      },
    },
    {
      id: 'available',
      kind: 'yesNo',
      label: {
        fi: 'Haluatko olla mukana viemässä asiaa eteenpäin?',
        sv: 'Vill du vara med och föra ärendet vidare?',
        en: 'Would you like to help carry the matter on?',
      },
    },
    {
      id: 'reporter',
      kind: 'line',
      label: { fi: 'Nimesi', sv: 'Ditt namn', en: 'Your name' },
      hint: {
        fi: 'Vapaaehtoinen. Nimeä ei julkaista, ja asiaa käsitellään ilman sitä.',
        sv: 'Frivilligt. Namnet publiceras inte, och ärendet behandlas utan det.',
        en: 'Optional. The name is not published, and the matter is handled without it.',
      },
    },
  ],
}
