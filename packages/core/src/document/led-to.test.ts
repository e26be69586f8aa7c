import { expect, test } from 'vitest'
import { type LedProposal, ledTo } from './led-to.ts'

const title = { fi: 'Sosiaalinen raportti 2025', sv: 'Social rapport 2025' }
const report = { id: 'vuosiraportti-2025-H2', title, published: '2026-01-31', n: 42 }
const housing = { id: 'housing', label: { fi: 'Asuminen', sv: 'Boende' } }

const proposal = (id: string, rest: Partial<LedProposal>): LedProposal => ({
  id,
  publication: report,
  text: { fi: `Ehdotus ${id}`, sv: `Förslag ${id}` },
  theme: housing,
  state: 'proposed',
  uses: [],
  steps: [],
  ...rest,
})
const ended = proposal('a', { state: 'ended', outcome: 'carriedOut', steps: ['2026-09-01', '2027-02-03'] })

test('PS-11 the newest report stands with its figures, and below it what has gone the furthest', () => {
  const proposals = [
    proposal('b', {}),
    proposal('c', { state: 'inProgress' }),
    ended,
    proposal('d', { state: 'rejected' }),
    proposal('e', { state: 'ended', outcome: 'carriedOut', publication: { id: 'vuosiraportti-2024' } }),
  ]
  const older = { ...report, id: 'vuosiraportti-2024' }
  expect(ledTo([report, older], proposals, ['fi', 'sv'], 'https://rake.example/alue/tulokset')).toEqual([
    {
      id: 'vuosiraportti-2025-h2',
      label: title,
      done: {
        fi: '42 ilmiöraporttia, 4 toimenpide-ehdotusta, niistä 2 on edennyt',
        sv: '42 fenomenrapporter, 4 åtgärdsförslag, 2 av dem har gått framåt',
      },
      year: 2026,
      link: 'https://rake.example/alue/tulokset',
    },
    {
      id: 'vuosiraportti-2025-h2-a',
      label: housing.label,
      done: { fi: 'Ehdotus a (toteutettiin)', sv: 'Förslag a (genomfördes)' },
      year: 2027,
      link: 'https://rake.example/alue/tulokset',
    },
    {
      id: 'vuosiraportti-2025-h2-c',
      label: housing.label,
      done: { fi: 'Ehdotus c (etenee)', sv: 'Förslag c (framskrider)' },
      year: 2026,
      link: 'https://rake.example/alue/tulokset',
    },
  ])
})

test('a number that is hidden is not told, and nothing is told of a report that led to nothing', () => {
  expect(ledTo([{ ...report, n: null }], [ended], ['fi'])[0]?.done).toEqual({
    fi: '1 toimenpide-ehdotus, niistä 1 on edennyt',
  })
  expect(ledTo([{ ...report, n: null }], [], ['fi'])).toEqual([])
  expect(ledTo([], [ended], ['fi'])).toEqual([])
})

test('the form does not become long of it', () => {
  const many = Array.from({ length: 30 }, (_, nth) => proposal(`p${nth}`, { state: 'inProgress' }))
  expect(ledTo([report], many, ['fi']).length).toBe(5)
})
