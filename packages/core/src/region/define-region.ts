import { checkClock, clockProblems } from '../clock/index.ts'
import { parseShape } from '../shape/index.ts'
import { taxonomyProblems } from '../taxonomy/index.ts'
import { DefinitionError } from '../words/problem.ts'
import { campaignProblems } from './checks/campaigns.ts'
import { checkProblem } from './checks/check-problem.ts'
import { codeProblems } from './checks/codes.ts'
import { formProblems } from './checks/form.ts'
import { groupProblems } from './checks/groups.ts'
import { handlingProblems } from './checks/handling.ts'
import { importProblems } from './checks/imports.ts'
import { languageProblems } from './checks/languages.ts'
import { letterProblems } from './checks/letters.ts'
import { lookProblems } from './checks/look.ts'
import { channelProblems, exampleProblems, resultProblems, themeProblems } from './checks/offered.ts'
import { organisationProblems } from './checks/organisation.ts'
import { periodProblems } from './checks/periods.ts'
import { publicationProblems } from './checks/publication.ts'
import { publishingProblems } from './checks/publishing.ts'
import { surveyProblems } from './checks/survey.ts'
import { wordsProblems } from './checks/words.ts'
import { type Profile, type ProfileInput, profileSchema } from './profile.ts'
import type { ProfileProblem } from './profile-problem.ts'

/** A profile that cannot be used. `problems` names every fault that was found, each with its mend. */
export class ProfileError extends DefinitionError {
  override readonly name = 'ProfileError'
}

/**
 * The one place where the parts of the house meet: a region's profile, its shapes parsed and its parts
 * held against each other. The result is plain, deeply frozen JSON.
 * @throws {ProfileError} naming every problem with its path and its mend
 */
export function defineRegion(input: ProfileInput): Profile {
  const { profile, problems } = read(input)
  if (!profile || problems.length > 0) throw new ProfileError(`The profile of "${nameOf(input)}"`, problems)
  return freeze(profile)
}

/**
 * Everything that is wrong with a profile, whatever was written, each with its place, its code and, in English, its mend;
 * an empty array if nothing is. `profileProblemIn` tells them in other languages.
 */
export function profileProblems(input: unknown): ProfileProblem[] {
  return read(input).problems
}

/** What was written as a profile, unless its shape forbids, and all that is wrong with it. */
function read(input: unknown): { profile?: Profile; problems: ProfileProblem[] } {
  const parsed = parseShape(profileSchema, input)
  if (!parsed.ok) return { problems: parsed.problems }
  return { profile: parsed.value, problems: crossCheck(parsed.value) }
}

function crossCheck(profile: Profile): ProfileProblem[] {
  const at =
    (part: string) =>
    <Found extends ProfileProblem>(problem: Found): Found => ({ ...problem, path: [part, ...problem.path] })
  return [
    ...languageProblems(profile),
    ...wordsProblems(profile),
    ...organisationProblems(profile),
    ...formProblems(profile),
    ...exampleProblems(profile),
    ...resultProblems(profile),
    ...channelProblems(profile),
    ...handlingProblems(profile),
    ...taxonomyProblems(profile.taxonomy).map(at('taxonomy')),
    ...themeProblems(profile),
    ...clockProblemsOf(profile).map(at('clock')),
    ...publicationProblems(profile),
    ...campaignProblems(profile),
    ...periodProblems(profile),
    ...groupProblems(profile),
    ...publishingProblems(profile),
    ...letterProblems(profile),
    ...surveyProblems(profile),
    ...importProblems(profile),
    ...lookProblems(profile),
    ...codeProblems(profile),
  ]
}

/** What is wrong with the clock itself, or else what of it would come too late for what it feeds. */
function clockProblemsOf({ clock }: Profile): ProfileProblem[] {
  const problems = clockProblems(clock)
  if (problems.length > 0) return problems
  return checkClock(clock).map(({ event, feeds, occurrence: { start, end }, deadline }) => {
    const path = [clock.findIndex(({ id }) => id === event), 'feeds']
    return checkProblem(path, 'tooLate', { event, start, end, feeds, deadline })
  })
}

function nameOf(input: unknown): string {
  const slug = (input as { slug?: unknown } | null)?.slug
  return typeof slug === 'string' ? slug : 'region'
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner)
    Object.freeze(value)
  }
  return value
}
