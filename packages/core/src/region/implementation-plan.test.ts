import { describe, expect, test } from 'vitest'
import { plainDate } from '../clock/index.ts'
import { profileProblems } from './define-region.ts'
import { exampleProfile } from './example.ts'

/** The parts of the national template, as it names them. Its dates stand beside them. */
const template = {
  management: 'Kokonaisuuden johtaminen',
  goals: 'Tavoitteet',
  organisation: 'Organisointi',
  regionalInformation: 'Alueellinen tiedontuotanto',
  nationalInformation: 'Kansallinen tiedontuotanto',
  workPractices: 'Työkäytännöt',
  competence: 'Osaaminen',
  communication: 'Viestintä',
  followUp: 'Päivittäminen ja seuranta',
}

const text = (fi: string) => ({ fi })
const example = exampleProfile()
const plan = {
  version: 1,
  validFrom: plainDate('2026-01-01'),
  validTo: plainDate('2027-12-31'),
  approver: 'council',
  informed: ['council'],
  review: 'plan-review',
  parts: Object.fromEntries(Object.entries(template).map(([part, fi]) => [part, text(fi)])),
}

function withPlan(change: object): unknown {
  return {
    ...example,
    clock: [
      ...example.clock,
      { id: 'plan-review', label: text('Tarkistus'), when: { every: 'year', month: 2, day: 10 } },
    ],
    bodies: [{ id: 'council', label: text('Valtuusto'), kind: 'council' }],
    implementationPlan: { ...plan, ...change },
  }
}

/** Where a profile with this plan is wrong. */
const wrong = (change: object) => profileProblems(withPlan(change)).map(({ path }) => path.join('/'))

describe('TH-02 the shared template', () => {
  test('TH-02 a plan with all its parts is sound', () => {
    expect(wrong({})).toEqual([])
  })

  test.each(Object.keys(template))(
    'TH-02 without %s it is refused, and so it is in one language only',
    (part) => {
      const { [part]: text, ...others } = plan.parts
      expect(wrong({ parts: others })).toEqual([`implementationPlan/parts/${part}`])
      expect(wrong({ parts: { ...others, [part]: { sv: text?.fi } } })).toEqual([
        `implementationPlan/parts/${part}`,
      ])
    },
  )

  test('TH-02 a part that the template does not have is refused', () => {
    expect(wrong({ parts: { ...plan.parts, budget: text('x') } })).toEqual([
      'implementationPlan/parts/budget',
    ])
  })
})

describe('PO-13 a plan is versioned', () => {
  test.each(['version', 'validFrom', 'validTo', 'approver', 'informed', 'review'])(
    'PO-13 it says its %s',
    (part) => {
      expect(wrong({ [part]: undefined })).toEqual([`implementationPlan/${part}`])
    },
  )

  test('PO-13 versions count from one; its bodies are there; it is reviewed while it holds', () => {
    expect(wrong({ version: 0 })).toEqual(['implementationPlan/version'])
    expect(wrong({ approver: 'choir' })).toEqual(['implementationPlan/approver'])
    expect(wrong({ informed: ['choir'] })).toEqual(['implementationPlan/informed/0'])
    expect(wrong({ validTo: '2025-12-31' })).toContain('implementationPlan/validTo')
    expect(wrong({ validTo: '2026-02-09' })).toEqual(['implementationPlan/review'])
    expect(wrong({ validTo: '2026-02-10' })).toEqual([])
  })
})
