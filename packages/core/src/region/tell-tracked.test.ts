import { expect, test } from 'vitest'
import { defineRegion } from './define-region.ts'
import { exampleProfile } from './example.ts'
import { tellReceipt } from './tell-receipt.ts'
import { type TrackedReport, tellTracked } from './tell-tracked.ts'

const example = exampleProfile()
/** The example with a title in Swedish and nothing else. */
const partial = defineRegion({
  ...example,
  languages: ['fi', 'sv'],
  partial: ['sv'],
  name: { fi: 'Esimerkkialue', sv: 'Exempelområdet' },
  channels: [{ id: 'other', label: { fi: 'Muu kanava' }, description: { fi: 'Muut asiat.' } }],
})

const decided: TrackedReport = {
  region: partial.slug,
  submitted: '2026-03-02',
  status: 'decided',
  shared: false,
  canAdd: true,
  route: 'unit',
  next: { step: 'closing', day: '2026-04-01' },
  history: [
    { type: 'report.submit', day: '2026-03-02' },
    {
      type: 'matter.decide',
      day: '2026-03-09',
      route: 'unit',
      by: { fi: 'Päällikkö' },
      words: 'Näin tehdään.',
    },
  ],
}

test('VK-02 VK-05 a report is told as its reporter reads it: how far it is, what is next, who decided', () => {
  expect(tellTracked(partial, decided, 'fi')).toMatchObject({
    title: 'Asian etenemisestä on päätetty',
    text: 'Alla näet, missä asiaa viedään eteenpäin.',
    feedback: { title: 'Palaute sinulle', words: 'Näin tehdään.', by: 'Päällikkö', day: '9.3.2026' },
    facts: [
      {
        name: 'Seuraavaksi',
        text: 'Käsittely päätetään, ja saat siitä tiedon tälle sivulle. Seuraava käsittely on viimeistään 1.4.2026.',
      },
      { name: 'Missä asiaa viedään eteenpäin', text: 'Yksikön sisällä' },
      { name: 'Etenemisestä päätti', text: 'Päällikkö' },
      { name: 'Lähetetty', text: '2.3.2026', day: '2026-03-02' },
    ],
    region: { name: 'Alue', text: 'Esimerkkialue' },
    steps: [
      { title: 'Ilmoitus saapui', day: '2.3.2026', notes: [] },
      { title: 'Etenemisestä päätettiin', day: '9.3.2026', notes: ['Yksikön sisällä'], by: 'Päällikkö' },
    ],
  })
})

test('a text that the language lacks says which one it is in', () => {
  const told = tellTracked(partial, { ...decided, status: 'redirected', channel: 'other' }, 'sv')
  expect(told.title).toBe('Ditt ärende hör till en annan kanal')
  expect(told.channel).toEqual({
    id: 'other',
    label: { text: 'Muu kanava', lang: 'fi' },
    description: { text: 'Muut asiat.', lang: 'fi' },
  })
  expect(told.steps[1]?.by).toEqual({ text: 'Päällikkö', lang: 'fi' })
  expect(told.region.text).toBe('Exempelområdet')
})

test('to a page in a language that the region does not speak, every text says its own', () => {
  const told = tellTracked(partial, decided, 'se')
  expect(told.title).toEqual({ text: 'Asian etenemisestä on päätetty', lang: 'fi' })
  expect(told.add.label).toEqual({ text: 'Mitä haluat lisätä?', lang: 'fi' })
  expect(told.facts.every(({ name }) => typeof name === 'object')).toBe(true)
})

test('PS-16 the newest question is told by itself, and is no feedback', () => {
  const asked = { purpose: 'question', day: '2026-03-10', words: 'Missä?' } as const
  const told = tellTracked(
    partial,
    {
      ...decided,
      asked,
      history: [
        ...decided.history,
        { type: 'reporter.ask', ...asked },
        { type: 'report.add', day: '2026-03-11', words: 'Täällä.' },
      ],
    },
    'fi',
  )
  expect(told.asked).toBe('Kysymys')
  expect(told.feedback?.words).toBe('Näin tehdään.')
  expect(told.steps.map(({ notes }) => notes)).toEqual([[], ['Yksikön sisällä'], ['Kysymys'], []])
})

test('an event that has no words in this version is told by its code', () => {
  const history = [{ type: 'matter.unheardOf', day: '2026-03-02' }]
  expect(tellTracked(partial, { ...decided, history }, 'fi').steps[0]?.title).toBe('matter.unheardOf')
})

test('PS-03 VK-02 a receipt is told in the language of its form, with where it is followed if anywhere', () => {
  const slip = { submitted: '2026-03-02', tracking: 'https://rake.example.org/x/seuranta' }
  expect(tellReceipt(partial, slip, 'fi')).toMatchObject({
    thanks: example.texts.thanks.fi,
    keep: example.texts.receipt.fi,
    submitted: 'Lähetetty 2.3.2026',
    where: 'Seuraa ilmoitustasi osoitteessa https://rake.example.org/x/seuranta',
  })
  const swedish = tellReceipt(partial, { submitted: '2026-03-02' }, 'sv')
  expect(swedish).toMatchObject({
    thanks: { text: example.texts.thanks.fi, lang: 'fi' },
    submitted: 'Skickad 2.3.2026',
  })
  expect(swedish).not.toHaveProperty('where')
})
