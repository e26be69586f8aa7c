import type { PlainDate } from '@rake/core/clock'
import { formIn, type Profile, publicProfile, type RegionForm, type Said } from '@rake/core/region'
import { type Answer, type Answers, type Condition, type Field, fieldsAsked } from '@rake/core/report'
import type { Lang } from '@rake/core/words'

/** A region's form in one of its languages, and what somebody answers to it. */
export interface FormCase {
  readonly slug: string
  readonly profile: Profile
  readonly lang: Lang
  readonly form: RegionForm
  /** By field id, for every question that is asked under these answers; in the order of the form. */
  readonly answers: Answers
}

/** Begins every free text. It is in no language, so that it is never taken for a text of a page. */
export const written = 'Xqz'

/**
 * Every form of a profile as it stands on that day: each language once, and as many times more in the first one
 * as it takes until each choice that something hangs on has been made (PS-02).
 */
export function formCases(profile: Profile, day: PlainDate): FormCase[] {
  const seen = publicProfile(profile, day)
  const { fields } = seen.form
  const conditions = fields.flatMap(({ when, wording = [] }) => [when, ...wording.map((one) => one.when)])
  const isAsked = ({ id }: Field) => conditions.some((one?: Condition) => one?.field === id)
  const runs = Math.max(seen.languages.length, ...fields.filter(isAsked).map(answersOnOffer))
  return Array.from({ length: runs }, (_, run) => {
    const lang = seen.languages[run] ?? seen.languages[0] ?? 'fi'
    const form = formIn(seen, lang)
    return { slug: profile.slug, profile, lang, form, answers: answersIn(form, run) }
  })
}

function answersOnOffer(field: Field): number {
  return field.kind === 'choice' || field.kind === 'choices' ? field.choices.length : 2
}

function answersIn({ profile, lang }: RegionForm, run: number): Answers {
  const { units } = profile
  const at = <T>(list: readonly T[], index: number) => list[index % list.length] as T
  const answerTo = (field: Field<Said>): Answer => {
    switch (field.kind) {
      case 'unit':
        return at(units, run * 3).id
      case 'choice':
        return at(field.choices, run).id
      case 'choices':
        return field.choices.map(({ id }) => id).filter((_, index) => (index + run) % 2 === 0)
      case 'yesNo':
        return run % 2 === 0
      default:
        return `${written} ${lang} ${run}`
    }
  }
  const answers: Record<string, Answer> = {}
  for (const field of profile.form.fields) {
    if (fieldsAsked({ fields: [field] }, answers).length > 0) answers[field.id] = answerTo(field)
  }
  return answers
}
