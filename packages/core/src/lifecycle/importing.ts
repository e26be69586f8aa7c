import type { Handling } from './report-lifecycle.ts'

/**
 * The rules for what comes in with an imported report: whoever may bring it in brings along the theme under
 * which it stands in the file (SS-06). What happens to the report afterwards is judged by the region's own rules.
 */
export function importing({ policy, stages }: Handling): Handling {
  return { stages, policy: { 'report.classify': policy['report.import'] ?? [] } }
}
