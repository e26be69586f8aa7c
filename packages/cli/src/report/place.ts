import type { SocialReport } from '@rake/core/document'
import type { Problem } from '@rake/core/words'

/** Where a part of the report stands in the file that the office writes; what does not stand there keeps its place. */
export function placeInWritten({ themes }: SocialReport, path: Problem['path']): Problem['path'] {
  const [part, which, what, ...rest] = path
  const theme = part === 'themes' ? themes[Number(which)] : undefined
  if (theme && what === 'findings') return ['findings', theme.id, ...rest]
  if ((part === 'coverage' || part === 'suppression') && which === 'note') return [part, ...path.slice(2)]
  return path
}
