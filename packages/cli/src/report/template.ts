import type { SocialReport } from '@rake/core/document'
import { type Lang, say } from '@rake/core/words'
import { stringify } from 'yaml'
import { type CliWords, fillIn } from '../words/index.ts'

/** The report as a file to write on in: what the tool has said is there to be said better, each theme with its figure. */
export function template({ languages, ...report }: SocialReport, words: CliWords, lang: Lang): string {
  const { comment } = words.template
  const part = (note: string, value: object) =>
    `${note === '' ? '' : `\n${commented(note)}`}${stringify(value, { lineWidth: 0 })}`
  const themes = report.themes.map(
    ({ id, label, figure }) =>
      `  # ${say(label, lang)}: ${figure.n ?? '•'}\n  ${stringify({ [id]: [] }, { lineWidth: 0 })}`,
  )
  return [
    commented(comment.whole),
    part('', {
      id: report.id,
      version: report.version,
      published: report.published,
      audience: report.audience,
    }),
    part(fillIn(comment.languages, { languages: languages.join(', ') }), { languages }),
    part('', { title: report.title }),
    part(comment.method, { method: report.method }),
    part(comment.coverage, { coverage: report.coverage.note ?? null }),
    `\n${commented(comment.findings)}findings:\n${themes.join('')}`,
    part(comment.proposals, { proposals: [] }),
    part(comment.sources, { sources: [] }),
    part(comment.statements, { statements: [] }),
    part(comment.views, { views: [] }),
    part(comment.presentations, { presentations: report.presentations }),
    part(comment.quotes, { quotes: [] }),
  ].join('')
}

function commented(text: string): string {
  return text
    .split('\n')
    .map((line) => `#${line === '' ? '' : ` ${line}`}\n`)
    .join('')
}
