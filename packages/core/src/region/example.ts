import { defineTaxonomy } from '../taxonomy/index.ts'
import type { ProfileInput } from './profile.ts'

/** The smallest profile that works: for tests, and for whoever wants to see what cannot be left out. */
export function exampleProfile(): ProfileInput {
  const text = (fi: string) => ({ fi })
  return {
    slug: 'example',
    version: 1,
    name: text('Esimerkkialue'),
    languages: ['fi'],
    texts: {
      report: text('ilmoitus'),
      title: text('Kerro ilmiöstä'),
      what: text('Toistuva ilmiö asiakastyössä.'),
      why: text('Jotta sille voidaan tehdä jotain.'),
      whatThen: text('Ilmoitus käsitellään kuukausittain.'),
      thanks: text('Kiitos!'),
      next: text('Ilmoitus on lähetetty.'),
      receipt: text('Tällä tunnuksella seuraat asiaa.'),
      again: text('Tee uusi ilmoitus'),
    },
    form: {
      fields: [
        { kind: 'unit', id: 'unit', label: text('Yksikkö'), required: true },
        { kind: 'text', id: 'description', label: text('Kuvaus'), required: true },
      ],
    },
    channels: [],
    levels: [
      { id: 'division', label: text('Toimiala') },
      { id: 'unit', label: text('Yksikkö') },
    ],
    units: [
      { id: 'adults', level: 'division', label: text('Aikuiset') },
      { id: 'north', level: 'unit', parent: 'adults', municipality: '901', label: text('Pohjoinen') },
    ],
    municipalities: [{ code: '901', label: text('Kunta') }],
    roles: [{ id: 'manager', label: text('Johtaja') }],
    posts: [{ id: 'manager-adults', role: 'manager', unit: 'adults' }],
    taxonomy: defineTaxonomy({
      id: 'example',
      version: 1,
      themes: [{ id: 'housing', label: text('Asuminen') }],
    }),
    handling: {
      stages: ['decision', 'progress'],
      routes: ['unit', 'crossSector'],
      inform: [{ role: 'manager', scope: 'levelAbove' }],
      policy: {
        'matter.read': [
          { role: 'manager', scope: 'levelAbove' },
          { role: 'owner', scope: 'matter' },
        ],
        'matter.decide': [{ role: 'manager', scope: 'levelAbove' }],
        'matter.assign': [{ role: 'manager', scope: 'levelAbove' }],
        'step.log': [{ role: 'owner', scope: 'matter' }],
        'matter.close': [{ role: 'owner', scope: 'matter' }],
        'matter.redirect': [{ role: 'manager', scope: 'levelAbove' }],
        'report.classify': [{ role: 'manager', scope: 'levelAbove' }],
        'edition.publish': [{ role: 'manager', scope: 'region' }],
      },
    },
    clock: [{ id: 'summary', label: text('Kooste'), when: { every: 'half', month: 1, day: 15 } }],
    publication: {
      threshold: 5,
      periods: ['half'],
      tables: [{ id: 'unit', label: text('Yksiköittäin'), dimensions: ['unit'], audience: 'everyone' }],
    },
  }
}
