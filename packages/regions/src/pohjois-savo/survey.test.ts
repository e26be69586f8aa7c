import { next, plainDate } from '@rake/core/clock'
import { type Profile, surveyOf } from '@rake/core/region'
import { type SurveyAnswer, surveyMeans, surveySchema } from '@rake/core/survey'
import { expect, test } from 'vitest'
import { lintukoto } from '../lintukoto/index.ts'
import { pohjoisSavo as region } from './index.ts'

function survey(of: Profile) {
  const found = surveyOf(of)
  if (!found) throw new Error('the region has a survey')
  return found
}

const asked = survey(region)
const rated = (value: number | 'cannotSay', all: boolean) =>
  Object.fromEntries(
    asked.statements.flatMap(({ id, reportersOnly }) => (all || !reportersOnly ? [[id, value]] : [])),
  )

test('PS-15 PS-11 those who never reported are asked too, and why not, the three reasons of the first survey first', () => {
  expect(asked.reasons.slice(0, 3).map(({ id }) => id)).toEqual(['not-heard', 'not-what', 'not-why'])
  expect(asked.statements.filter(({ reportersOnly }) => reportersOnly).map(({ id }) => id)).toEqual([
    'easy',
    'answered',
  ])
  const never = { reported: false, statements: rated(3, false), reasons: ['not-heard'] }
  expect(surveySchema(asked).safeParse(never).success).toBe(true)
  expect(surveySchema(asked).safeParse({ ...never, statements: rated(3, true) }).success).toBe(false)
})

test('PS-15 it is open in the two weeks that the clock says', () => {
  expect(next(region.clock, region.survey?.event ?? '', plainDate('2026-01-01'))).toMatchObject({
    start: '2026-11-09',
    end: '2026-11-22',
  })
})

test('PS-15 means by profession and by each of the nineteen municipalities, small ones hidden by the region’s threshold', () => {
  expect(asked.localities.map(({ id }) => id)).toEqual(region.municipalities.map(({ code }) => code))
  const answers = Array.from({ length: 53 }, (_, nth): SurveyAnswer => {
    const value = nth % 9 === 8 ? 'cannotSay' : (nth % 5) + 1
    const background = { profession: nth % 2 ? 'nurse' : 'social-worker', locality: localityOf(nth) }
    return nth < 46
      ? {
          reported: false,
          statements: rated(value, false),
          reasons: ['not-heard'].slice(nth % 2),
          ...background,
        }
      : { reported: true, statements: rated(value, true), ...background }
  })
  for (const answer of answers) expect(surveySchema(asked).parse(answer)).toEqual(answer)
  const means = surveyMeans(asked, answers, region.publication)
  const [known] = means.statements
  expect(means.neverReported).toBe(46)
  expect(known?.all).toMatchObject({ n: 48, cannotSay: 5 })
  expect(known?.byLocality).toHaveLength(20)
  const shown = known?.byLocality.filter(({ figure }) => figure !== null)
  expect(shown?.map(({ group }) => group)).toEqual(['297'])
  expect(known?.byProfession.filter(({ figure }) => figure !== null)).toHaveLength(2)
})

/** Most of them in Kuopio, three in Kaavi, and six in Varkaus, who are hidden so that Kaavi stays hidden. */
function localityOf(nth: number): string {
  return nth < 3 ? '204' : nth < 9 ? '915' : '297'
}

test('PS-15 another region asks by service area, from 2027 on, in three languages', () => {
  const other = survey(lintukoto)
  const areas = lintukoto.units.filter(({ level, validTo }) => level === 'serviceArea' && !validTo)
  expect(other.localities.map(({ id }) => id)).toEqual(areas.map(({ id }) => id))
  for (const { label } of [...other.statements, ...other.reasons, ...other.professions]) {
    expect(Object.keys(label)).toEqual(['fi', 'sv', 'en'])
  }
  expect(next(lintukoto.clock, 'staff-survey', plainDate('2026-01-01'))?.start).toBe('2027-09-27')
  expect(next(lintukoto.clock, 'staff-survey', plainDate('2030-12-31'))).toBeUndefined()
})
