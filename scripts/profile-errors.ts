/**
 * docs/reference/profile-errors.md: what a profile can have wrong, and how it is mended, from the broken
 * profiles of the tests. `--check` writes nothing and fails where the file is out of date.
 */
import { broken, brokenProfiles } from '../packages/core/src/region/broken-profiles.ts'
import { profileProblems } from '../packages/core/src/region/define-region.ts'
import { keep } from './generated.ts'

const cell = (text: string) => text.replaceAll('|', '\\|')

const rows = brokenProfiles.map(([what, write, at, says]) => {
  const found = profileProblems(broken(write)).find(
    ({ path, message, mend }) => path.join('/') === at && says.test(`${message}; ${mend}`),
  )
  if (!found) throw new Error(`Nothing is told at "${at}" of a profile with ${what}`)
  const where = found.path.length > 0 ? `\`${found.path.join(' › ')}\`` : 'the whole'
  return {
    part: String(found.path[0] ?? 'whole'),
    row: `| ${[what, where, found.message, found.mend].map(cell).join(' | ')} |`,
  }
})

const titles: Readonly<Record<string, readonly string[]>> = {
  'The region': ['whole', 'slug', 'version', 'regionCode', 'name'],
  'Languages and texts': ['languages', 'partial', 'texts', 'words', 'examples', 'results', 'accessibility'],
  'The form': ['form', 'imports'],
  'Other channels': ['channels'],
  'The organisation': ['levels', 'units', 'municipalities', 'roles', 'posts'],
  Themes: ['taxonomy'],
  Handling: ['handling'],
  'The annual clock': ['clock'],
  'Adding up and publishing': ['publication', 'coverage', 'sources'],
  Campaigns: ['campaigns', 'alwaysOpen'],
  'Groups, bodies and what they are given': [
    'groups',
    'bodies',
    'socialReports',
    'statement',
    'brief',
    'implementationPlan',
  ],
  'Letters and the staff survey': ['letters', 'survey'],
}

/** The chapter of a part; what has none of its own stands with the region. */
function titleOf(part: string): string {
  return Object.entries(titles).find(([, parts]) => parts.includes(part))?.[0] ?? 'The region'
}

const chapters = Map.groupBy(rows, ({ part }) => titleOf(part))
const text = [
  '# What a profile can have wrong',
  '',
  `\`defineRegion\` refuses a profile that could not work, and names every mistake at once: where it is, what is`,
  `wrong, and what to write instead. Below are ${rows.length} ways to be wrong, each told by a test; the paths and names`,
  'are those of the smallest profile, into which each mistake was written. `rake check --lang fi|sv|en` tells the same in',
  'sentences of the language; whoever writes code reads it in English.',
  '',
  'Made by `pnpm generate` from `packages/core/src/region/broken-profiles.ts`.',
  '',
  ...[...chapters].flatMap(([title, found]) => [
    `## ${title}`,
    '',
    '| the mistake | where | what is told | how it is mended |',
    '| --- | --- | --- | --- |',
    ...found.map(({ row }) => row),
    '',
  ]),
].join('\n')

keep('docs/reference/profile-errors.md', text)
