import type { Localized } from '../words/localized.ts'

/** What a reporter may call the phenomenon. A form offers those it uses (PS-01, SS-01). */
export const natures = ['positive', 'negative', 'neutral', 'other'] as const
export type Nature = (typeof natures)[number]

/**
 * The fields that mean the same in every region, and the kind that each must have. A form uses those it
 * wants (`unit` and `description` always) and may add fields of its own beside them.
 */
export const coreFields = {
  unit: 'unit',
  profession: 'choice',
  nature: 'choice',
  category: 'choice',
  description: 'text',
  measures: 'text',
  significance: 'choice',
  available: 'yesNo',
  team: 'yesNo',
  reporter: 'line',
} as const satisfies Record<string, Field['kind']>

export type CoreField = keyof typeof coreFields

/** Fields that every form has, and has as required. */
export const alwaysRequired = ['unit', 'description'] as const satisfies readonly CoreField[]

/** Holds when the answer of `field` is one of `is`. */
export interface Condition {
  readonly field: string
  readonly is: readonly (string | boolean)[]
}

/** Other words for a question while a condition holds (PS-02). */
export interface Wording<Text = Localized> {
  readonly when: Condition
  readonly label: Text
  readonly hint?: Text | undefined
}

export interface Choice<Text = Localized> {
  readonly id: string
  readonly label: Text
  readonly hint?: Text | undefined
}

interface FieldOf<Kind extends string, Text> {
  readonly kind: Kind
  readonly id: string
  readonly label: Text
  readonly hint?: Text | undefined
  readonly required?: boolean | undefined
  /** The first whose condition holds is shown instead of `label` and `hint`. */
  readonly wording?: readonly Wording<Text>[] | undefined
  /** The field is asked only while this holds; otherwise it has no answer. */
  readonly when?: Condition | undefined
}

/** Picked from the units of the profile that are open for reporting on the day. */
export type UnitField<Text = Localized> = FieldOf<'unit', Text>

/** One of the choices; `as` says how it is drawn: short lists as radios, long ones as a list. */
export interface ChoiceField<Text = Localized> extends FieldOf<'choice', Text> {
  readonly choices: readonly Choice<Text>[]
  readonly as?: 'radios' | 'list' | undefined
}

/** Any number of the choices. */
export interface ChoicesField<Text = Localized> extends FieldOf<'choices', Text> {
  readonly choices: readonly Choice<Text>[]
}

/** Free text; `maxLength` in UTF-16 code units, 10,000 by default. */
export interface TextField<Text = Localized> extends FieldOf<'text', Text> {
  readonly maxLength?: number | undefined
}

/** One line of free text; `maxLength` in UTF-16 code units, 200 by default. */
export interface LineField<Text = Localized> extends FieldOf<'line', Text> {
  readonly maxLength?: number | undefined
}

export type YesNoField<Text = Localized> = FieldOf<'yesNo', Text>

/** A question; its texts are by language in a profile, and plain in a form of one language. */
export type Field<Text = Localized> =
  | UnitField<Text>
  | ChoiceField<Text>
  | ChoicesField<Text>
  | TextField<Text>
  | LineField<Text>
  | YesNoField<Text>

/** A region's form: its fields in the order in which they are asked. */
export interface Form<Text = Localized> {
  readonly fields: readonly Field<Text>[]
}

const textLimit = 10_000
const lineLimit = 200

/** The longest text that a field takes, in UTF-16 code units. */
export function lengthLimit(field: TextField<unknown> | LineField<unknown>): number {
  return field.maxLength ?? (field.kind === 'text' ? textLimit : lineLimit)
}

export type Answer = string | boolean | readonly string[]

/** What has been filled in so far, by field id. A field without an answer is absent. */
export type Answers = Readonly<Record<string, Answer | undefined>>

/** Whether the condition holds for these answers; no condition always holds. */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
  if (!condition) return true
  const answer = answers[condition.field]
  return typeof answer === 'object'
    ? answer.some((one) => condition.is.includes(one))
    : answer !== undefined && condition.is.includes(answer)
}

/** The question as it stands under these answers (PS-02: a positive phenomenon is asked about differently). */
export function wordingOf<Text>(
  field: Field<Text>,
  answers: Answers,
): { label: Text; hint?: Text | undefined } {
  return field.wording?.find(({ when }) => holds(when, answers)) ?? field
}

/** The fields that are asked under these answers, in order. */
export function fieldsAsked<Text>(form: Form<Text>, answers: Answers): readonly Field<Text>[] {
  return form.fields.filter((field) => holds(field.when, answers))
}
