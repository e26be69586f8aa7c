import type { ImportTarget } from '../target.ts'

/** A region as small as one can be, with a unit that has ended and two that were called the same. */
export const smallTarget: ImportTarget = {
  form: {
    fields: [
      { kind: 'unit', id: 'unit', label: { fi: 'Yksikkösi', sv: 'Din enhet' }, required: true },
      {
        kind: 'choice',
        id: 'nature',
        label: { fi: 'Millainen ilmiö on?', sv: 'Hurdant är fenomenet?' },
        required: true,
        choices: [
          { id: 'positive', label: { fi: 'Positiivinen', sv: 'Positivt' } },
          { id: 'negative', label: { fi: 'Negatiivinen', sv: 'Negativt' } },
        ],
      },
      {
        kind: 'choices',
        id: 'priorities',
        label: { fi: 'Mihin painopisteisiin se liittyy?', sv: 'Vilka tyngdpunkter?' },
        choices: [
          { id: 'housing', label: { fi: 'Asuminen', sv: 'Boende' } },
          { id: 'income', label: { fi: 'Toimeentulo; velat', sv: 'Utkomst' } },
        ],
      },
      {
        kind: 'text',
        id: 'description',
        label: { fi: 'Kuvaa ilmiö', sv: 'Beskriv fenomenet' },
        required: true,
        maxLength: 300,
      },
      {
        kind: 'text',
        id: 'measures',
        label: { fi: 'Mitä pitäisi tehdä?', sv: 'Vad borde göras?' },
        when: { field: 'nature', is: ['negative'] },
        wording: [{ when: { field: 'nature', is: ['positive'] }, label: { fi: 'Miten laajentaa?' } }],
      },
      { kind: 'yesNo', id: 'available', label: { fi: 'Oletko mukana?', sv: 'Är du med?' } },
      { kind: 'line', id: 'reporter', label: { fi: 'Nimesi', sv: 'Ditt namn' } },
    ],
  },
  languages: ['fi', 'sv'],
  units: [
    { id: 'north', label: { fi: 'Pohjoinen sosiaalityö', sv: 'Norra socialarbetet' } },
    { id: 'south-old', label: { fi: 'Eteläinen sosiaalityö', sv: 'Södra socialarbetet' } },
    { id: 'south', label: { fi: 'Eteläinen sosiaalityö', sv: 'Södra socialarbetet' } },
    ...['Itäinen kotihoito', 'Läntinen kotihoito', 'Perheneuvola', 'Päihdeklinikka'].map((fi, at) => ({
      id: `unit-${at}`,
      label: { fi, sv: fi },
    })),
  ],
  unitsOn: (day) =>
    ['north', day < '2023-01-01' ? 'south-old' : 'south', 'unit-0', 'unit-1', 'unit-2'].map((id) => ({ id })),
  themes: [
    { id: 'access', label: { fi: 'Palveluihin pääsy', sv: 'Tillgång' } },
    { id: 'other', label: { fi: 'Muut teemat', sv: 'Övriga teman' } },
  ],
}
