import {
  type Actor,
  currentUnit,
  type Profile,
  type SocialReportJudgement,
  socialReportStages,
  unitPath,
} from '@rake/core'
import type { PlainDate } from '@rake/core/clock'
import { Refused } from '../things/refusal.ts'

export type SocialReportKind = NonNullable<Profile['socialReports']>[number]

/** Which social report it is: of a kind of the profile, of a unit where the kind has a level, over a period. */
export interface Which {
  readonly kind: string
  readonly unit?: string | undefined
  readonly period: string
}

/** Under which a social report is published, for good: `{kind}-{period}` or `{kind}-{unit}-{period}`. */
export function addressOf({ kind, unit, period }: Which): string {
  return [kind, ...(unit === undefined ? [] : [unit]), period].join('-').replaceAll('/', '-')
}

/** The kind, as the profile has it today. */
export function kindOf({ socialReports = [] }: Profile, id: string): SocialReportKind {
  const kind = socialReports.find((one) => one.id === id)
  if (!kind) throw new Refused('unknownReference')
  return kind
}

/** The units from the topmost down to this one as it is on a day; empty for the whole region. */
export function pathOf(profile: Profile, unit: string | undefined, day: PlainDate): string[] {
  return unit === undefined ? [] : unitPath(profile, currentUnit(profile, unit, day)?.id ?? unit)
}

/** Somebody about to act on a social report, where it stands or, if that is said, in another unit. */
export function judgementOf(
  profile: Profile,
  { kind, unit }: Which,
  actor: Actor,
  day: PlainDate,
  at: string | undefined = unit,
): SocialReportJudgement {
  const { approvals, stages = socialReportStages } = kindOf(profile, kind)
  return {
    handling: { policy: profile.handling.policy, stages, approvals },
    actor,
    path: pathOf(profile, at, day),
  }
}
