import { type Scale, shownGroups, type Value } from './hide.ts'
import type { SurveyAnswer } from './schema.ts'
import { cannotSay, type Survey, scale, untold } from './survey.ts'

/** How a statement was answered by some group. */
export interface Mean {
  /** How many answered on the scale. */
  readonly n: number
  /** The mean of what those answered, from 1 to 5, not rounded. */
  readonly mean: number
  /** How many could not say: counted apart, and not in the mean. */
  readonly cannotSay: number
}

/** How often a reason was given by some group. */
export interface Share {
  /** How many of it have never reported. */
  readonly n: number
  /** How many of those gave the reason. */
  readonly chosen: number
}

/** A figure of one group; `null` where it is hidden. The group of those who did not tell theirs is `none`. */
export interface GroupFigure<Figure> {
  readonly group: string
  readonly figure: Figure | null
}

/** The figures of one statement or reason; nothing of it is published where `all` is `null`. */
export interface ByGroup<Figure> {
  readonly id: string
  readonly all: Figure | null
  readonly byProfession: readonly GroupFigure<Figure>[]
  readonly byLocality: readonly GroupFigure<Figure>[]
}

/** What a staff survey adds up to (PS-15). */
export interface SurveyMeans {
  /** How many answered. */
  readonly respondents: number
  /** How many of them have never reported. */
  readonly neverReported: number
  readonly statements: readonly ByGroup<Mean>[]
  readonly reasons: readonly ByGroup<Share>[]
}

/**
 * The answers to a survey as they may be published: means by profession and by locality, reasons counted
 * likewise. What is hidden, and why it stays so, says {@link shownGroups}: it is judged for each statement
 * and each reason by itself, and what somebody cannot say is hidden with the mean of her group.
 *
 * @param answers parsed by the schema of the same survey
 * @param rule Groups with fewer answers than `threshold` are hidden.
 */
export function surveyMeans(
  survey: Survey,
  answers: readonly SurveyAnswer[],
  rule: { readonly threshold: number },
): SurveyMeans {
  const never = answers.filter(({ reported }) => !reported)
  const groupsOf = {
    profession: [...survey.professions.map(({ id }) => id), untold],
    locality: [...survey.localities.map(({ id }) => id), untold],
  }

  /** Counts one thing by both backgrounds: `worthOf` is what an answer is worth, if it is worth anything. */
  function byGroup<Figure>(
    id: string,
    asked: readonly SurveyAnswer[],
    range: Scale,
    worthOf: (answer: SurveyAnswer) => number | undefined,
    figureOf: (values: readonly number[], asked: number) => Figure,
  ): ByGroup<Figure> {
    const by = (background: 'profession' | 'locality') => {
      const values: Value[] = []
      for (const answer of asked) {
        const value = worthOf(answer)
        if (value !== undefined) values.push({ group: answer[background] ?? untold, value })
      }
      const groups = groupsOf[background]
      const shown = shownGroups(values, groups, range, rule.threshold)
      const rows = groups.map((group) => {
        const all = asked.filter((answer) => (answer[background] ?? untold) === group).length
        const own = values.flatMap((each) => (each.group === group ? each.value : []))
        return { group, figure: shown?.has(group) ? figureOf(own, all) : null }
      })
      return { values, shown, rows }
    }
    const profession = by('profession')
    const locality = by('locality')
    // Either way the rows add up to the total: where one of them forbids it, nothing can stand.
    const mayStand = profession.shown && locality.shown
    const hidden = (group: string): GroupFigure<Figure> => ({ group, figure: null })
    const total = () =>
      figureOf(
        profession.values.map(({ value }) => value),
        asked.length,
      )
    return {
      id,
      all: mayStand ? total() : null,
      byProfession: mayStand ? profession.rows : groupsOf.profession.map(hidden),
      byLocality: mayStand ? locality.rows : groupsOf.locality.map(hidden),
    }
  }

  return {
    respondents: answers.length,
    neverReported: never.length,
    statements: survey.statements.map(({ id, reportersOnly }) =>
      byGroup<Mean>(
        id,
        reportersOnly ? answers.filter(({ reported }) => reported) : answers,
        scale,
        ({ statements: { [id]: rated } }) => (rated === cannotSay ? undefined : rated),
        (values, asked) => ({
          n: values.length,
          mean: sum(values) / values.length,
          cannotSay: asked - values.length,
        }),
      ),
    ),
    reasons: survey.reasons.map(({ id }) =>
      byGroup<Share>(
        id,
        never,
        { from: 0, to: 1 },
        ({ reasons = [] }) => (reasons.includes(id) ? 1 : 0),
        (values) => ({ n: values.length, chosen: sum(values) }),
      ),
    ),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
