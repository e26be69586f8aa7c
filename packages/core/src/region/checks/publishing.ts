import { addDays, clockProblems, next } from '../../clock/index.ts'
import { ownerRole, type PolicyAct, reaches } from '../../lifecycle/policy.ts'
import { socialReportStages } from '../../lifecycle/social-report-machine.ts'
import type { Profile } from '../profile.ts'
import { type CheckProblem, checkProblem, type Path, problemIf } from './check-problem.ts'
import { alike, repeated, twice, unknown } from './list.ts'
import { nobodyMay, placesOfLevel, wholeRegion } from './reachable.ts'

type SocialReport = NonNullable<Profile['socialReports']>[number]

/** What is written and published: can each be brought to its end, and does it name what is there? */
export function publishingProblems(profile: Profile): CheckProblem[] {
  const { socialReports = [], statement, brief } = profile
  return [
    ...repeated(['socialReports'], socialReports),
    ...socialReports.flatMap((kind, index) => socialReportProblems(profile, kind, ['socialReports', index])),
    ...sourceProblems(profile),
    ...warningProblems(profile),
    ...announceProblems(profile),
    ...(statement ? nobodyMay(profile, statementActs, 'statement', [wholeRegion]) : []),
    ...(brief ? nobodyMay(profile, briefActs, 'brief', [wholeRegion]) : []),
    ...proposalProblems(profile),
    ...coverageProblems(profile),
    ...planProblems(profile),
  ]
}

const statementActs: readonly PolicyAct[] = ['statement.draft', 'statement.adopt', 'statement.publish']
const briefActs: readonly PolicyAct[] = [
  'brief.propose',
  'brief.choose',
  'brief.holdWorkshop',
  'brief.write',
  'brief.publish',
]

function socialReportProblems(profile: Profile, kind: SocialReport, at: Path): CheckProblem[] {
  const { level, gathers, stages = socialReportStages, approvals, toUnits } = kind
  const { levels, roles, socialReports = [], sources } = profile
  const references = [
    ...(level === undefined
      ? []
      : unknown(
          [...at, 'level'],
          'level',
          level,
          levels.map(({ id }) => id),
        )),
    ...approvals.flatMap(({ role }, nth) =>
      unknown(
        [...at, 'approvals', nth, 'role'],
        'role',
        role,
        roles.map(({ id }) => id),
      ),
    ),
  ]
  const acts: PolicyAct[] = [
    'socialReport.draft',
    ...(gathers === undefined ? [] : (['socialReport.include'] as const)),
    ...(sources ? (['source.add', 'source.remove'] as const) : []),
    ...(toUnits ? (['socialReport.present'] as const) : []),
    ...(stages.includes('workshop') ? (['socialReport.takeToWorkshop'] as const) : []),
    'socialReport.submit',
    'socialReport.publish',
    'socialReport.correct',
  ]
  return [
    ...repeated([...at, 'approvals'], approvals),
    ...references,
    ...(gathers === undefined ? [] : gatheringProblems(profile, kind, gathers, socialReports, at)),
    // Who reaches it says little while roles and levels themselves are wrong.
    ...(references.length > 0
      ? []
      : [
          ...unapproved(profile, kind, at),
          ...nobodyMay(profile, acts, 'socialReport', placesOfLevel(profile, level)),
          ...(toUnits
            ? nobodyMay(profile, ['socialReport.answer'], 'given', placesOfLevel(profile, levels.at(-1)?.id))
            : []),
        ]),
  ]
}

/** The other sources: is there a report beside which they could stand, and do they come when the clock says (PO-05)? */
function sourceProblems({ sources = [], socialReports = [], clock }: Profile): CheckProblem[] {
  const events = clock.map(({ id }) => id)
  return [
    ...repeated(['sources'], sources),
    ...alike(['sources'], sources),
    ...sources.flatMap(({ event }, index) =>
      event === undefined ? [] : unknown(['sources', index, 'event'], 'event', event, events),
    ),
    ...problemIf(sources.length > 0 && socialReports.length === 0, ['sources'], 'sourcesWithoutReport'),
  ]
}

/** Whoever writes what is published as it is has been warned, in her own language; nobody is warned in vain (VA-02). */
function warningProblems({ publication, texts: { warning }, languages }: Profile): CheckProblem[] {
  const path = ['texts', 'warning']
  if (publication.answers !== 'asTheyAre') {
    return problemIf(warning !== undefined, path, 'needlessWarning')
  }
  const silent = languages.filter((lang) => !warning?.[lang])
  return problemIf(silent.length > 0, path, 'noWarning', { languages: silent.join(', ') })
}

/** Each line of those who are told of a summary finds somebody (VK-04). */
function announceProblems(profile: Profile): CheckProblem[] {
  const { roles, levels, publication } = profile
  const { announce = [] } = publication
  const everywhere = [wholeRegion, ...levels.flatMap(({ id }) => placesOfLevel(profile, id))]
  return [
    ...twice(['publication', 'announce'], announce),
    ...announce.flatMap((reach, index): CheckProblem[] => {
      const path = ['publication', 'announce', index]
      const unheard = unknown(
        [...path, 'role'],
        'role',
        reach.role,
        roles.map(({ id }) => id),
      )
      if (unheard.length > 0) return unheard
      const isReached = everywhere.some((place) => profile.posts.some((post) => reaches(reach, post, place)))
      return problemIf(!isReached, path, 'nobodyReached', { ...reach })
    }),
  ]
}

/** Where proposals can be made, each can be accepted or rejected, and ended by its owner or another (SS-04). */
function proposalProblems(profile: Profile): CheckProblem[] {
  const { policy } = profile.handling
  if (!policy['proposal.propose']?.length) return []
  const isEndedByOwner = policy['proposal.end']?.some(({ role }) => role === ownerRole)
  return nobodyMay(
    profile,
    ['proposal.accept', 'proposal.reject', ...(isEndedByOwner ? [] : (['proposal.end'] as const))],
    'proposal',
    [wholeRegion],
  )
}

/** Reports are gathered upwards only: a circle would wait for itself. */
function gatheringProblems(
  { levels }: Profile,
  { id, level }: SocialReport,
  gathers: string,
  kinds: readonly SocialReport[],
  at: Path,
): CheckProblem[] {
  const path = [...at, 'gathers']
  const below = kinds.find((kind) => kind.id === gathers)
  if (!below)
    return unknown(
      path,
      'socialReport',
      gathers,
      kinds.map((kind) => kind.id),
    )
  const depth = (of: string | undefined) => levels.findIndex((each) => each.id === of)
  return problemIf(depth(below.level) <= depth(level), path, 'notBelow', { gathers, kind: id })
}

/** Every step of the ladder must find somebody, wherever a report of this kind is written (PO-03). */
function unapproved(profile: Profile, { level, approvals }: SocialReport, at: Path): CheckProblem[] {
  const places = placesOfLevel(profile, level)
  return approvals.flatMap((approval, nth): CheckProblem[] => {
    const place = places.find((where) => !profile.posts.some((post) => reaches(approval, post, where)))
    if (!place) return []
    const { role } = approval
    const path = [...at, 'approvals', nth]
    return [
      place.unit === undefined
        ? checkProblem(path, 'nobodyApproves', { role })
        : checkProblem(path, 'nobodyApprovesIn', { role, unit: place.unit }),
    ]
  })
}

function coverageProblems({ coverage = [], units }: Profile): CheckProblem[] {
  return coverage.flatMap((line, index) => [
    ...twice(['coverage', index, 'units'], line.units),
    ...line.units.flatMap((unit, nth) =>
      unknown(
        ['coverage', index, 'units', nth],
        'unit',
        unit,
        units.map(({ id }) => id),
      ),
    ),
    ...backwards(['coverage', index, 'to'], line.from, line.to),
  ])
}

function backwards(path: Path, from: string, to: string | undefined): CheckProblem[] {
  return problemIf(to !== undefined && to < from, path, 'endsBeforeItBegins', { from })
}

function planProblems(profile: Profile): CheckProblem[] {
  const { implementationPlan: plan, bodies = [], clock } = profile
  if (!plan) return []
  const known = bodies.map(({ id }) => id)
  const at = (...rest: Path) => ['implementationPlan', ...rest]
  const broken = [
    ...backwards(at('validTo'), plan.validFrom, plan.validTo),
    ...unknown(at('approver'), 'body', plan.approver, known),
    ...twice(at('informed'), plan.informed),
    ...plan.informed.flatMap((body, nth) => unknown(at('informed', nth), 'body', body, known)),
    ...unknown(
      at('review'),
      'event',
      plan.review,
      clock.map(({ id }) => id),
    ),
  ]
  if (broken.length > 0 || clockProblems(clock).length > 0) return broken
  const review = next(clock, plan.review, addDays(plan.validFrom, -1))
  const isReviewed = review !== undefined && review.start <= plan.validTo
  return problemIf(!isReviewed, at('review'), 'reviewNotInPlan', { event: plan.review })
}
