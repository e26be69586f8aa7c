import type { SocialReport } from '@rake/core/document'
import { asPublished } from '@rake/core/report'
import type { Localized } from '@rake/core/words'

/*
 * What was recorded of a social report is published with the next one, and cannot be reworded: whatever would tell
 * who somebody is, is masked visibly, as in the texts of reporters (VA-02).
 */

type View = SocialReport['views'][number]
type Earlier = NonNullable<SocialReport['earlier']>

function masked(texts: Localized): Localized {
  return Object.fromEntries(Object.entries(texts).map(([lang, text]) => [lang, asPublished(text)]))
}

/** What a municipality, an organisation or an expert by experience said, with nobody to be recognised in it (PO-12). */
export function maskedView({ from, text }: View): View {
  return { from: masked(from), text: masked(text) }
}

type Use = Earlier['handled'][number]['uses'][number]

const maskedUse = ({ text, ...use }: Use): Use => ({ ...use, ...(text && { text: masked(text) }) })

/** What became of the report before (VA-09), with nobody to be recognised in what was answered and done. */
export function maskedEarlier(earlier: Earlier): Earlier {
  return {
    ...earlier,
    proposals: earlier.proposals.map(({ measure, uses, ...proposal }) => ({
      ...proposal,
      uses: uses.map(maskedUse),
      ...(measure && {
        measure: {
          plan: masked(measure.plan),
          goal: masked(measure.goal),
          measures: masked(measure.measures),
          indicators: masked(measure.indicators),
          responsible: masked(measure.responsible),
          steps: measure.steps.map(masked),
        },
      }),
    })),
    handled: earlier.handled.map(({ answers, uses, ...one }) => ({
      ...one,
      answers: answers.map(({ day, text }) => ({ day, text: masked(text) })),
      uses: uses.map(maskedUse),
    })),
  }
}
