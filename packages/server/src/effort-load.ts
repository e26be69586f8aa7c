import { mostEffort } from '@rake/core/report'

/** From when on, and how much, an installation asks of those who send reports. */
export interface EffortSettings {
  /** Up to so many lately, nothing is asked. */
  readonly free: number
  /** After so many seconds a report counts half. */
  readonly halfLife: number
  /** The most bits that are asked. The form works out {@link mostEffort} ahead. */
  readonly most: number
}

/**
 * Three hundred at once, or one in nine seconds for ever: far above what a region's whole staff sends on the day
 * of a campaign, and far below what a program sends.
 */
export const usualEffort: EffortSettings = { free: 300, halfLife: 1800, most: mostEffort }

/** How many reports came lately to one place. Nothing else is known of them. */
export interface Load {
  readonly reports: number
  /** When that was so, in milliseconds of a clock that only goes forward. */
  readonly at: number
}

/** What is asked of the next report. */
export interface Demand {
  /** How many bits its nonce has to show. */
  readonly bits: number
  /** How long it waits besides, in milliseconds: only when the most bits do not hold the flood. */
  readonly pause: number
}

/** The first bits asked: a tenth of a second on an old phone. */
const least = 14
/** The longest pause, in milliseconds: well within the patience of the form. */
const longestPause = 5_000
/** Of so many reports one is counted, as so many: the load tells of no single report that it came. */
const oneIn = 8

/** The load at a later time. */
function faded({ reports, at }: Load, { halfLife }: EffortSettings, now: number): number {
  return reports * 2 ** ((at - now) / 1000 / halfLife)
}

/**
 * The load after one more report. `chance` is from 0 (inclusive) to 1 (exclusive). It never grows beyond the
 * longest pause, so that the end of a flood is felt within one half-life.
 */
export function withOneMore(load: Load, settings: EffortSettings, now: number, chance: number): Load {
  if (chance * oneIn >= 1) return load
  return { reports: Math.min(faded(load, settings, now) + oneIn, 2 * full(settings)), at: now }
}

/** The load at which the most bits are reached: two more are asked at each doubling. */
function full({ free, most }: EffortSettings): number {
  return free * 2 ** Math.max(0, (most - least) / 2)
}

/** What is asked under this load. */
export function demandUnder(load: Load, settings: EffortSettings, now: number): Demand {
  const reports = faded(load, settings, now)
  const { free, most } = settings
  if (reports <= free) return { bits: 0, pause: 0 }
  const bits = Math.min(most, least + Math.floor(2 * Math.log2(reports / free)))
  const over = Math.min(1, Math.max(0, reports / full(settings) - 1))
  return { bits, pause: Math.round(over * longestPause) }
}
