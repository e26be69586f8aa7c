import type { Problem } from '../../words/problem.ts'
import { contrastOf, readableContrast } from '../contrast.ts'
import type { Profile } from '../profile.ts'

/** A colour in which headings are written can be read on paper. */
export function lookProblems({ look }: Pick<Profile, 'look'>): Problem[] {
  const contrast = look?.accent === undefined ? readableContrast : contrastOf(look.accent, '#ffffff')
  if (contrast >= readableContrast) return []
  return [
    {
      path: ['look', 'accent'],
      message: `${look?.accent} has a contrast of ${contrast.toFixed(1)} on white, and a text needs ${readableContrast}`,
      mend: 'write a darker colour',
    },
  ]
}
