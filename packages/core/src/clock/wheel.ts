import type { Clock } from './clock.ts'
import { firstDay, lastDay, monthOf } from './month.ts'
import { type Occurrence, occurrences } from './occurrences.ts'
import { type DateRange, daysBetween, type PlainDate } from './plain-date.ts'

/**
 * A part of the circle, in radians: 0 at 12 o'clock, growing clockwise, 2π for the whole year, as the arcs
 * of d3-shape have them. An arc begins where its first day does and ends where its last day does.
 */
export interface Arc {
  readonly startAngle: number
  readonly endAngle: number
}

/** Where a label stands: a point on the circle of radius 1, x growing to the right and y downwards. */
export interface Anchor {
  readonly x: number
  readonly y: number
  /** On which side of the point the text runs, so that it runs outwards; as SVG's `text-anchor`. */
  readonly align: 'start' | 'end'
}

/** A month on the wheel; its label stands at the middle of its arc. */
export interface WheelMonth extends Arc {
  /** 1 is January. */
  readonly month: number
  readonly label: Anchor
}

/** One occurrence on the wheel. `start` and `end` are its days, also those outside the year. */
export interface WheelMark<Id extends string = string> extends Occurrence<Id>, Arc {
  /** A single day is a dot at its `angle`, whatever lasts longer is an arc. */
  readonly shape: 'dot' | 'arc'
  /** The middle of the arc, where the label stands too. */
  readonly angle: number
  /** Which of the rings it lies in, from 0 up. */
  readonly ring: number
  readonly label: Anchor
}

/** A year as a circle of radius 1: what a picture of it needs to know, without drawing any. */
export interface Wheel<Id extends string = string> {
  readonly year: number
  /** January first, without gaps. */
  readonly months: readonly WheelMonth[]
  /** What has a day in the year, in the order of {@link occurrences}. */
  readonly marks: readonly WheelMark<Id>[]
  /** How many rings the marks take. */
  readonly rings: number
  /** The middle of today, in radians; left out if today is in another year. */
  readonly today?: number
}

/** The least room of a mark in its ring: a dot is larger than its day, and what comes weekly fits one ring. */
const ROOM_IN_DAYS = 6

/**
 * The geometry of a year of the clock. What reaches over the turn of the year is cut there.
 *
 * Marks of one ring never meet: each goes into the first ring where it keeps clear of those before it, also
 * around 12 o'clock, where December meets January. A mark has room for at least six days; marks that last
 * longer may touch, end to start.
 *
 * @throws RangeError for the first and the last years that can be written: what reaches into them does not exist.
 */
export function wheel<Id extends string>(
  clock: Clock<Id>,
  year: number,
  { today }: { today?: PlainDate } = {},
): Wheel<Id> {
  const range = { from: firstDay(monthOf(year, 1)), to: lastDay(monthOf(year, 12)) }
  const circle = circleOf(range)
  const found = occurrences(clock, range.from, range.to)
  const rings = ringsFor(
    found.map((occurrence) => circle.days(occurrence.start, occurrence.end)),
    circle.size,
  )
  return {
    year,
    months: Array.from({ length: 12 }, (_, nth) => {
      const month = monthOf(year, nth + 1)
      const arc = circle.arc(firstDay(month), lastDay(month))
      return { month: nth + 1, ...arc, label: anchorAt(middleOf(arc)) }
    }),
    marks: found.map((occurrence, nth) => {
      const arc = circle.arc(occurrence.start, occurrence.end)
      const angle = middleOf(arc)
      return {
        ...occurrence,
        ...arc,
        shape: occurrence.start === occurrence.end ? 'dot' : 'arc',
        angle,
        ring: rings[nth] ?? 0,
        label: anchorAt(angle),
      }
    }),
    rings: Math.max(0, ...rings.map((ring) => ring + 1)),
    ...(today && range.from <= today && today <= range.to && { today: middleOf(circle.arc(today, today)) }),
  }
}

/** Days from the start of the year, `to` exclusive: whole and half numbers, so that comparing them is exact. */
interface Days {
  readonly from: number
  readonly to: number
}

/** A year as a circle: how many days there are around it, and which part of it a run of days takes. */
function circleOf(year: DateRange) {
  const size = daysBetween(year.from, year.to) + 1
  const days = (start: PlainDate, end: PlainDate): Days => ({
    from: Math.max(0, daysBetween(year.from, start)),
    to: Math.min(size, daysBetween(year.from, end) + 1),
  })
  const arc = (start: PlainDate, end: PlainDate): Arc => {
    const { from, to } = days(start, end)
    return { startAngle: (from / size) * 2 * Math.PI, endAngle: (to / size) * 2 * Math.PI }
  }
  return { size, days, arc }
}

/** The ring of each: the first in which it meets none of those before it. */
function ringsFor(marks: readonly Days[], size: number): number[] {
  const rings: Days[][] = []
  return marks.map((mark) => {
    const room = withRoom(mark)
    const free = rings.findIndex((taken) => !taken.some((other) => meet(room, other, size)))
    const ring = free < 0 ? rings.push([]) - 1 : free
    rings[ring]?.push(room)
    return ring
  })
}

function withRoom({ from, to }: Days): Days {
  const more = Math.max(0, ROOM_IN_DAYS - (to - from)) / 2
  return { from: from - more, to: to + more }
}

/** Whether two runs of days have a part in common, where the end of the circle is its start again. */
function meet(a: Days, b: Days, size: number): boolean {
  return [-size, 0, size].some((turn) => a.from < b.to + turn && b.from + turn < a.to)
}

function middleOf({ startAngle, endAngle }: Arc): number {
  return (startAngle + endAngle) / 2
}

function anchorAt(angle: number): Anchor {
  return { x: Math.sin(angle), y: -Math.cos(angle), align: angle < Math.PI ? 'start' : 'end' }
}
