import { plainDate } from '@rake/core/clock'
import type { Draft } from '../../api.ts'

const query = { table: 'theme', dimensions: [], key: [], period: '2025', edition: 1 }
const figure = (n: number) => ({ n, query, hash: '0'.repeat(64) })
const both = (fi: string, sv: string) => ({ fi, sv })

/** What the counts give for a report in two languages: three reports under two themes. */
export const draft: Draft = {
  format: 'rake-social-report-1',
  id: 'raportti-2025',
  version: 1,
  languages: ['fi', 'sv'],
  region: { slug: 'lintukoto', name: both('Lintukoto', 'Lintukoto') },
  period: { id: '2025', from: plainDate('2025-01-01'), to: plainDate('2025-12-31') },
  audience: 'everyone',
  n: figure(3),
  coverage: { units: [] },
  themes: [
    { id: 'housing', label: both('Asuminen', 'Boende'), figure: figure(2), findings: [], quotes: [] },
    { id: 'income', label: both('Toimeentulo', 'Utkomst'), figure: figure(1), findings: [], quotes: [] },
  ],
  proposals: [],
  sources: [],
  statements: [],
  views: [],
  presentations: [],
  suppression: { threshold: 5 },
  tables: [],
  labels: { dimensions: {}, codes: {} },
}
