import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sumsOf } from './hide.ts'
import { type ByGroup, type Mean, type Share, surveyMeans } from './means.ts'
import type { SurveyAnswer } from './schema.ts'
import { cannotSay, type Survey } from './survey.ts'

const choices = (...ids: string[]) => ids.map((id) => ({ id, label: { fi: id } }))
const survey: Survey = {
  statements: [...choices('known'), { id: 'easy', label: { fi: 'easy' }, reportersOnly: true }],
  reasons: choices('not-heard', 'not-what', 'not-why'),
  professions: choices('social-worker', 'counsellor', 'nurse'),
  localities: choices('140', '297'),
}
const rule = { threshold: 5 }

type Background = Pick<SurveyAnswer, 'profession' | 'locality'>
const rating = (known: number | typeof cannotSay, background: Background = {}): SurveyAnswer => ({
  reported: false,
  statements: { known },
  reasons: [],
  ...background,
})

/** The figures of one statement, by group. */
function figuresOf(answers: readonly SurveyAnswer[], by: 'byProfession' | 'byLocality' = 'byProfession') {
  const [known] = surveyMeans(survey, answers, rule).statements
  if (!known) throw new Error('the first statement is there')
  return { all: known.all, ...Object.fromEntries(known[by].map(({ group, figure }) => [group, figure])) }
}

const times = (n: number, answer: SurveyAnswer) => Array.from({ length: n }, () => answer)

test('PS-15 means by profession and by locality, "cannot say" counted apart', () => {
  const answers = [
    ...times(4, rating(5, { profession: 'social-worker', locality: '140' })),
    ...times(4, rating(2, { profession: 'social-worker', locality: '297' })),
    ...times(6, rating(1, { profession: 'nurse', locality: '297' })),
    ...times(2, rating(cannotSay, { profession: 'nurse', locality: '297' })),
    ...times(4, rating(3, { profession: 'nurse', locality: '140' })),
  ]
  expect(figuresOf(answers)).toEqual({
    all: { n: 18, mean: 46 / 18, cannotSay: 2 },
    'social-worker': { n: 8, mean: 3.5, cannotSay: 0 },
    counsellor: null,
    nurse: { n: 10, mean: 1.8, cannotSay: 2 },
    none: null,
  })
  expect(figuresOf(answers, 'byLocality')).toEqual({
    all: { n: 18, mean: 46 / 18, cannotSay: 2 },
    140: { n: 8, mean: 4, cannotSay: 0 },
    297: { n: 10, mean: 1.4, cannotSay: 2 },
    none: null,
  })
})

test('PS-11 of 53 answers 46 have never reported, and why: 22, 19 and 15', () => {
  const why = (nth: number) => [
    ...(nth < 22 ? ['not-heard'] : []),
    ...(nth >= 20 && nth < 39 ? ['not-what'] : []),
    ...(nth >= 31 ? ['not-why'] : []),
  ]
  const answers = Array.from({ length: 53 }, (_, nth): SurveyAnswer => {
    const background = { profession: nth % 2 ? 'nurse' : 'social-worker', locality: '297' }
    return nth < 46
      ? { reported: false, statements: { known: 2 }, reasons: why(nth), ...background }
      : { reported: true, statements: { known: 4, easy: nth % 2 ? 5 : 3 }, ...background }
  })
  const means = surveyMeans(survey, answers, rule)
  expect([means.respondents, means.neverReported]).toEqual([53, 46])
  expect(means.reasons.map(({ id, all }) => [id, all])).toEqual([
    ['not-heard', { n: 46, chosen: 22 }],
    ['not-what', { n: 46, chosen: 19 }],
    ['not-why', { n: 46, chosen: 15 }],
  ])
  expect(means.reasons[0]?.byProfession.slice(0, 3)).toEqual([
    { group: 'social-worker', figure: { n: 23, chosen: 11 } },
    { group: 'counsellor', figure: null },
    { group: 'nurse', figure: { n: 23, chosen: 11 } },
  ])
  // Seven have reported, three and four by profession: only together.
  expect(means.statements[1]).toMatchObject({ id: 'easy', all: { n: 7, cannotSay: 0 } })
  expect(means.statements[1]?.byProfession.every(({ figure }) => figure === null)).toBe(true)
})

describe('PS-15 what is hidden stays hidden', () => {
  const group = (profession: string, ...ratings: number[]) =>
    ratings.map((known) => rating(known, { profession }))

  test('one small group takes the next smallest with it, or the total would tell it', () => {
    const shown = figuresOf([
      ...group('social-worker', 1, 2, 3, 4, 5, 5),
      ...group('counsellor', 1, 2),
      ...group('nurse', 3, 3, 4, 4, 5),
    ])
    expect(shown).toMatchObject({ 'social-worker': { n: 6 }, counsellor: null, nurse: null, all: { n: 13 } })
  })

  test('two small groups cover each other, unless they have all said the same', () => {
    const large = group('social-worker', 1, 2, 3, 4, 5, 5)
    const covered = figuresOf([...large, ...group('counsellor', 1, 2), ...group('nurse', 3, 4, 5)])
    expect(covered).toMatchObject({ 'social-worker': { n: 6 }, counsellor: null, nurse: null })
    const alike = figuresOf([...large, ...group('counsellor', 5, 5), ...group('nurse', 5, 5, 5)])
    expect(alike).toMatchObject({ 'social-worker': null, counsellor: null, nurse: null, all: { n: 11 } })
  })

  test('where everybody has said the same, the total would tell, and is not published', () => {
    const same = [...group('social-worker', 5, 5, 5, 5, 5, 5), ...group('counsellor', 5, 5)]
    expect(figuresOf(same)).toMatchObject({ all: null, 'social-worker': null })
    expect(figuresOf(same, 'byLocality')).toMatchObject({ all: null, none: null })
    expect(figuresOf(same.slice(0, 6))).toMatchObject({ all: { n: 6, mean: 5 }, 'social-worker': { n: 6 } })
  })

  test('fewer answers than the threshold are no figure at all', () => {
    expect(figuresOf(group('nurse', 1, 3, 4, 5)).all).toBeNull()
    expect(figuresOf(group('nurse', 1, 3, 4, 5, 5)).all).toMatchObject({ n: 5 })
  })

  const answer: fc.Arbitrary<SurveyAnswer> = fc.record({
    reported: fc.constant(false),
    statements: fc
      .oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.constant(cannotSay))
      .map((known) => ({ known })),
    reasons: fc.subarray(['not-heard', 'not-what']),
    profession: fc.constantFrom(
      'social-worker',
      'social-worker',
      'social-worker',
      'counsellor',
      'nurse',
      undefined,
    ),
    locality: fc.constantFrom('140', '297', '297', '297', undefined),
  })
  const rows = ({ byProfession, byLocality }: ByGroup<unknown>) => [byProfession, byLocality]

  test('PS-15 each hidden group can have three sums, in worlds of which all that is published is true', () => {
    let hiddenBesideShown = 0
    let proved = 0
    fc.assert(
      fc.property(fc.array(answer, { minLength: 5, maxLength: 16 }), (answers) => {
        const means = surveyMeans(survey, answers, { threshold: 3 })
        const things: [ByGroup<Mean | Share>, (answer: SurveyAnswer) => number | undefined, number][] = [
          ...means.statements.slice(0, 1).map((thing): (typeof things)[number] => [thing, rated('known'), 5]),
          ...means.reasons.slice(0, 2).map((thing): (typeof things)[number] => [thing, chose(thing.id), 2]),
        ]
        for (const [thing, value, values] of things) {
          if (!thing.all) {
            expect(
              rows(thing)
                .flat()
                .every(({ figure }) => figure === null),
            ).toBe(true)
            continue
          }
          for (const background of ['profession', 'locality'] as const) {
            const table = background === 'profession' ? thing.byProfession : thing.byLocality
            const hidden = table.filter(({ figure }) => figure === null).map((row) => row.group)
            if (hidden.length < table.length && hidden.length > 0) hiddenBesideShown++
            const groupOf = (each: SurveyAnswer) => each[background] ?? 'none'
            const sumIn = (world: readonly SurveyAnswer[], name: string) =>
              world.reduce((sum, each) => sum + (groupOf(each) === name ? (value(each) ?? 0) : 0), 0)
            const worlds = swapped(
              answers,
              background,
              (each) => value(each) !== undefined && hidden.includes(groupOf(each)),
            )
            for (const name of hidden) {
              const size = answers.filter(
                (each) => groupOf(each) === name && value(each) !== undefined,
              ).length
              if (size === 0) continue
              const needed = Math.min(3, size * (values - 1) + 1)
              const sums = new Set<number>()
              for (const world of worlds) {
                if (sums.size === needed || sums.has(sumIn(world, name))) continue
                sums.add(sumIn(world, name))
                expect(hidingAs(thing, bare(world, thing.id))).toEqual(thing)
              }
              expect(sums.size).toBe(needed)
              proved++
            }
          }
        }
      }),
      { numRuns: 300 },
    )
    expect(hiddenBesideShown).toBeGreaterThan(100)
    expect(proved).toBeGreaterThan(300)
  })

  test('of sums, as many are found as there are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 9 }), fc.nat(9), (values, size) => {
        const all = new Set<number>()
        for (let bits = 0; bits < 2 ** values.length; bits++) {
          const taken = values.filter((_, nth) => bits & (2 ** nth))
          if (taken.length === size) all.add(taken.reduce((sum, value) => sum + value, 0))
        }
        expect(sumsOf(values, size, 3)).toBe(Math.min(3, all.size))
      }),
    )
  })
})

function rated(id: string) {
  return ({ statements: { [id]: value } }: SurveyAnswer) => (value === cannotSay ? undefined : value)
}

function chose(id: string) {
  return ({ reasons = [] }: SurveyAnswer) => (reasons.includes(id) ? 1 : 0)
}

/** One statement or reason with nothing hidden. */
function bare(answers: readonly SurveyAnswer[], id: string): ByGroup<Mean | Share> {
  const { statements, reasons } = surveyMeans(survey, answers, { threshold: 0 })
  const found = [...statements, ...reasons].find((each) => each.id === id)
  if (!found) throw new Error(`nothing is asked as ${id}`)
  return found
}

/** The same with those figures hidden that are hidden in another. */
function hidingAs(
  other: ByGroup<Mean | Share>,
  { id, all, ...thing }: ByGroup<Mean | Share>,
): ByGroup<Mean | Share> {
  const rows = (by: 'byProfession' | 'byLocality') =>
    thing[by].map(({ group, figure }, nth) => ({ group, figure: other[by][nth]?.figure ? figure : null }))
  return { id, all, byProfession: rows('byProfession'), byLocality: rows('byLocality') }
}

/** Worlds in which those who may have changed places by one or two exchanges; the true one is the first. */
function swapped(
  answers: readonly SurveyAnswer[],
  background: 'profession' | 'locality',
  may: (answer: SurveyAnswer) => boolean,
): (readonly SurveyAnswer[])[] {
  const movable = [...answers.keys()].filter((at) => may(answers[at] as SurveyAnswer))
  const exchanges = (world: readonly SurveyAnswer[]) =>
    movable.flatMap((a, nth) =>
      movable.slice(nth + 1).flatMap((b) => {
        const [one, other] = [world[a] as SurveyAnswer, world[b] as SurveyAnswer]
        if (one[background] === other[background]) return []
        return [
          world
            .with(a, { ...one, [background]: other[background] })
            .with(b, { ...other, [background]: one[background] }),
        ]
      }),
    )
  const once = exchanges(answers)
  return [answers, ...once, ...once.flatMap(exchanges)]
}
