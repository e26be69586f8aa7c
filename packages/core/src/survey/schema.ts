import * as z from 'zod/mini'
import { cannotSay, type Survey, type SurveyChoice, scale } from './survey.ts'

/** What somebody answers to the staff survey (PS-15). No name, no unit smaller than the locality, no clock time. */
export interface SurveyAnswer {
  /** Whether she has reported at least once. */
  readonly reported: boolean
  /** Statement → 1 to 5 or `cannotSay`: every statement that she was asked. */
  readonly statements: Readonly<Record<string, number | typeof cannotSay>>
  /** Why she never has; each reason once. Only of those who have not, and it may be empty. */
  readonly reasons?: readonly string[] | undefined
  readonly profession?: string | undefined
  readonly locality?: string | undefined
}

/**
 * The schema of an answer to a survey. Who has never reported is asked for the reasons, and not for what only
 * reporters can judge; profession and locality may be left out by anybody.
 */
export function surveySchema(survey: Survey): z.ZodMiniType<SurveyAnswer> {
  const rating = z.union([z.int().check(z.gte(scale.from), z.lte(scale.to)), z.literal(cannotSay)])
  const ratings = (statements: Survey['statements']) =>
    z.strictObject(Object.fromEntries(statements.map(({ id }) => [id, rating])))
  const background = {
    profession: z.optional(oneOf(survey.professions)),
    locality: z.optional(oneOf(survey.localities)),
  }
  return z.discriminatedUnion('reported', [
    z.strictObject({
      reported: z.literal(true),
      statements: ratings(survey.statements),
      ...background,
    }),
    z.strictObject({
      reported: z.literal(false),
      statements: ratings(survey.statements.filter(({ reportersOnly }) => !reportersOnly)),
      reasons: z.readonly(
        z.array(oneOf(survey.reasons)).check(z.refine((ids) => new Set(ids).size === ids.length)),
      ),
      ...background,
    }),
  ])
}

function oneOf(choices: readonly SurveyChoice[]) {
  return z.enum(choices.map(({ id }) => id))
}
