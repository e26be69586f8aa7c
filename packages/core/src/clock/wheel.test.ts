import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyClock, anyDate } from './arbitrary.ts'
import { defineClock } from './define-clock.ts'
import { occurrences } from './occurrences.ts'
import { daysBetween, plainDate } from './plain-date.ts'
import { type Arc, type WheelMark, wheel } from './wheel.ts'

const TURN = 2 * Math.PI
const anyYear = fc.integer({ min: 1990, max: 2080 })

/** How many days there are in a year, by the calendar of the platform. */
const daysIn = (year: number) => (Date.UTC(year + 1, 0) - Date.UTC(year, 0)) / 86_400_000

const clock = defineClock([
  { id: 'letter', label: { fi: 'Tiedote' }, when: { every: 'year', month: 9, day: 3 } },
  { id: 'campaign', label: { fi: 'Tiedonkeruu' }, when: { every: 'year', month: 9, day: 5 }, days: 35 },
  { id: 'workshop', label: { fi: 'Työpaja' }, when: { every: 'year', month: 10, day: 10 }, days: 2 },
  { id: 'break', label: { fi: 'Tauko' }, when: { every: 'year', month: 12, day: 23 }, days: 15 },
])

describe('a year is a circle', () => {
  test('the twelve months fill it without a gap, each as long as its days', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const { months } = wheel([], year)
        expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
        expect(months[0]?.startAngle).toBe(0)
        expect(months[11]?.endAngle).toBe(TURN)
        for (const [nth, { startAngle, endAngle }] of months.entries()) {
          expect(startAngle).toBe(months[nth - 1]?.endAngle ?? 0)
          const days = new Date(Date.UTC(year, nth + 1, 0)).getUTCDate()
          expect(endAngle - startAngle).toBeCloseTo((days / daysIn(year)) * TURN, 12)
        }
      }),
    )
  })

  test('it begins at 12 o’clock and turns clockwise; labels run outwards', () => {
    const { months } = wheel([], 2026)
    const at = (month: number) => months[month - 1]?.label ?? { x: 0, y: 0, align: undefined }
    expect(at(1).x > 0 && at(1).y < 0).toBe(true) // January: right of the top
    expect(at(4).x > 0.9 && at(6).y > 0.9).toBe(true) // April to the right, June at the bottom
    expect(at(10).x < -0.9 && at(12).y < -0.9).toBe(true)
    expect(months.map(({ label }) => label.align)).toEqual([
      ...Array(6).fill('start'),
      ...Array(6).fill('end'),
    ])
  })

  test('today is the middle of its day, and nowhere in another year', () => {
    expect(wheel([], 2026, { today: plainDate('2026-01-01') }).today).toBeCloseTo(TURN / 730, 12)
    expect(wheel([], 2026, { today: plainDate('2026-07-02') }).today).toBeCloseTo(Math.PI, 12)
    expect(wheel([], 2028, { today: plainDate('2028-12-31') }).today).toBeCloseTo(TURN - TURN / 732, 12)
    expect(wheel([], 2026, { today: plainDate('2027-01-01') })).not.toHaveProperty('today')
    expect(wheel([], 2026)).not.toHaveProperty('today')
  })
})

describe('what comes round in the year', () => {
  test('PO-01 a day is a dot, five weeks are an arc; what lies close lies in another ring', () => {
    const { marks, rings } = wheel(clock, 2026)
    expect(marks.map(({ id, shape, ring }) => [id, shape, ring])).toEqual([
      ['break', 'arc', 0], // what is left of the year before
      ['letter', 'dot', 0],
      ['campaign', 'arc', 1], // two days after the letter
      ['workshop', 'arc', 0], // from the day after the campaign, but wants more room than its days
      ['break', 'arc', 0],
    ])
    expect(rings).toBe(2)
  })

  test('what reaches over the turn of the year is cut there, and keeps its days', () => {
    const [first, last] = wheel(clock, 2026).marks.filter(({ id }) => id === 'break')
    expect(first).toMatchObject({ start: '2025-12-23', end: '2026-01-06', startAngle: 0 })
    expect(first?.endAngle).toBeCloseTo((6 / 365) * TURN, 12)
    expect(last).toMatchObject({ start: '2026-12-23', end: '2027-01-06', endAngle: TURN })
    expect(last?.startAngle).toBeCloseTo((356 / 365) * TURN, 12)
  })

  test('December and January are neighbours', () => {
    const turn = defineClock([
      { id: 'new-year', label: { fi: 'Vuosi alkaa' }, when: { every: 'year', month: 1, day: 1 } },
      { id: 'year-ends', label: { fi: 'Vuosi päättyy' }, when: { every: 'year', month: 12, day: 31 } },
    ])
    expect(wheel(turn, 2026).marks.map(({ ring }) => ring)).toEqual([0, 1])
  })

  test('what comes every week fits one ring, in a leap year too', () => {
    const weekly = defineClock([
      {
        id: 'hour',
        label: { fi: 'RAKE-tunti' },
        when: { every: 'weeks', count: 1, from: plainDate('2026-01-08') },
      },
    ])
    expect(wheel(weekly, 2026).marks).toHaveLength(52)
    expect(wheel(weekly, 2026).rings).toBe(1)
    expect(wheel(weekly, 2028).rings).toBe(1)
  })

  test('what lasts longer than the year is the whole circle', () => {
    const long = defineClock([
      { id: 'pilot', label: { fi: 'Kokeilu' }, when: { once: plainDate('2025-03-01') }, days: 800 },
    ])
    expect(wheel(long, 2026).marks).toMatchObject([{ startAngle: 0, endAngle: TURN, ring: 0 }])
  })

  test('an empty clock takes no ring', () => {
    expect(wheel([], 2026)).toMatchObject({ marks: [], rings: 0 })
  })
})

describe('of any clock', () => {
  const middle = ({ startAngle, endAngle }: Arc) => (startAngle + endAngle) / 2
  const width = ({ startAngle, endAngle }: Arc) => endAngle - startAngle

  test('marks are the occurrences of the year, in their order, each on its days', () => {
    fc.assert(
      fc.property(anyClock, anyYear, (events, year) => {
        const from = plainDate(`${year}-01-01`)
        const to = plainDate(`${year}-12-31`)
        const { marks } = wheel(events, year)
        expect(marks.map(({ id, start, end }) => ({ id, start, end }))).toEqual(occurrences(events, from, to))
        for (const mark of marks) {
          const first = Math.max(0, daysBetween(from, mark.start))
          const afterLast = Math.min(daysIn(year), daysBetween(from, mark.end) + 1)
          expect((mark.startAngle / TURN) * daysIn(year)).toBeCloseTo(first, 9)
          expect((mark.endAngle / TURN) * daysIn(year)).toBeCloseTo(afterLast, 9)
          expect(mark.shape).toBe(mark.start === mark.end ? 'dot' : 'arc')
        }
      }),
    )
  })

  test('angles are within the circle, in the order of the marks, and labels stand on it', () => {
    fc.assert(
      fc.property(anyClock, anyYear, anyDate, (events, year, today) => {
        const drawn = wheel(events, year, { today })
        for (const mark of drawn.marks) {
          expect(0 <= mark.startAngle && mark.startAngle < mark.endAngle && mark.endAngle <= TURN).toBe(true)
          expect(mark.angle).toBe(middle(mark))
          const { x, y, align } = mark.label
          expect(Math.hypot(x, y)).toBeCloseTo(1, 12)
          expect((Math.atan2(x, -y) + TURN) % TURN).toBeCloseTo(mark.angle % TURN, 9)
          if (Math.abs(x) > 1e-9) expect(align).toBe(x > 0 ? 'start' : 'end')
        }
        const starts = drawn.marks.map(({ startAngle }) => startAngle)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        if (drawn.today !== undefined) expect(drawn.today > 0 && drawn.today < TURN).toBe(true)
      }),
    )
  })

  /** How far apart the middles of two marks are, the shorter way around, less what they reach: 0 if they touch. */
  function gap(a: WheelMark, b: WheelMark, least: number): number {
    const apart = Math.abs(a.angle - b.angle)
    const reach = (Math.max(width(a), least) + Math.max(width(b), least)) / 2
    return Math.min(apart, TURN - apart) - reach
  }

  test('no two marks of a ring meet, around 12 o’clock neither, and a dot has six days to itself', () => {
    fc.assert(
      fc.property(anyClock, anyYear, (events, year) => {
        const least = (6 / daysIn(year)) * TURN
        const rings = Map.groupBy(wheel(events, year).marks, ({ ring }) => ring)
        for (const marks of rings.values()) {
          for (const [nth, mark] of marks.entries()) {
            for (const other of marks.slice(nth + 1)) expect(gap(mark, other, least)).toBeGreaterThan(-1e-9)
          }
        }
      }),
    )
  })

  test('no mark lies further in than it must, and no ring is empty', () => {
    fc.assert(
      fc.property(anyClock, anyYear, (events, year) => {
        const least = (6 / daysIn(year)) * TURN
        const { marks, rings } = wheel(events, year)
        expect(new Set(marks.map(({ ring }) => ring)).size).toBe(rings)
        for (const [nth, mark] of marks.entries()) {
          for (let ring = 0; ring < mark.ring; ring++) {
            const before = marks.slice(0, nth).filter((other) => other.ring === ring)
            expect(before.some((other) => gap(mark, other, least) < -1e-9)).toBe(true)
          }
        }
      }),
    )
  })

  test('the same clock gives the same wheel, also after it has been written as JSON', () => {
    fc.assert(
      fc.property(anyClock, anyYear, (events, year) => {
        expect(wheel(JSON.parse(JSON.stringify(events)), year)).toEqual(wheel(events, year))
      }),
    )
  })
})
