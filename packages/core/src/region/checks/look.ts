import { contrastOf, readableContrast } from '../contrast.ts'
import type { Profile } from '../profile.ts'
import { type CheckProblem, problemIf } from './check-problem.ts'

/** A colour in which headings are written can be read on paper. */
export function lookProblems({ look }: Pick<Profile, 'look'>): CheckProblem[] {
  const colour = look?.accent
  if (colour === undefined) return []
  const contrast = contrastOf(colour, '#ffffff')
  return problemIf(contrast < readableContrast, ['look', 'accent'], 'tooPale', {
    colour,
    contrast: Number(contrast.toFixed(1)),
    least: readableContrast,
  })
}
