/** How many reports stood under each theme in a run of days. */
export interface ThemeCounts {
  /** For how many days reports could be sent. A whole number is not needed; more than 0. */
  readonly days: number
  /** Theme → reports. A theme that is left out had none. */
  readonly counts: Readonly<Record<string, number>>
}

/** What {@link weakSignals} needs. */
export interface WeakSignals {
  readonly now: ThemeCounts
  /** The runs of days with which it is compared: earlier ones, none of them twice, none empty of days. */
  readonly before: readonly ThemeCounts[]
  /**
   * In what share of comparisons, at most, any theme may be called growing although nothing has changed.
   * 0.1 unless given: a false alarm in ten comparisons.
   */
  readonly falseAlarms?: number | undefined
}

/** What is seen of one theme. */
export interface ThemeGrowth {
  readonly theme: string
  /** How many reports it has now. */
  readonly n: number
  /** How many it would have now, had they come as before: not rounded; 0 for a theme that is new. */
  readonly expected: number
  /** How likely so many or more would be, had nothing changed: 1 where the past says nothing of it. */
  readonly probability: number
  /** Whether it grew more than its past explains, all themes being looked at together. */
  readonly isGrowing: boolean
}

/**
 * What grows, the least likely to be chance first: every theme that has been reported now or before (VA-07).
 *
 * The method holds at a handful of reports. If a theme comes as often as before, then of all its reports, now
 * and before, each fell into the present days with the chance that these are of all days: the binomial
 * distribution, exactly, with nothing estimated and nothing rounded. The themes are then judged together
 * (Benjamini–Hochberg), since of twenty that are looked at one by one some will always stand out.
 *
 * What it takes for granted is that reports come one by one. Ten from one meeting are, to it, ten: whoever
 * reads a signal reads the reports. Growth of reporting as a whole is growth of its themes too. And small
 * numbers tell little: at 28 reports a year in five themes, with three years behind, a theme that doubles is
 * seen in about four cases of ten, one that triples in nine; with sixteen themes, in fewer than two and in
 * about six. Not to be called does not say that a theme has not grown.
 *
 * @throws RangeError if days are not more than 0, a count is not a whole number from 0 up, or `falseAlarms`
 * is not between 0 and 1.
 */
export function weakSignals({ now, before, falseAlarms = 0.1 }: WeakSignals): ThemeGrowth[] {
  if (!(falseAlarms > 0 && falseAlarms < 1)) {
    throw new RangeError(`A share of ${falseAlarms} false alarms cannot be kept: write one between 0 and 1.`)
  }
  for (const counts of [now, ...before]) check(counts)
  const daysBefore = before.reduce((sum, { days }) => sum + days, 0)
  const themes = [...new Set([now, ...before].flatMap(({ counts }) => Object.keys(counts)))]

  const growth = themes.map((theme) => {
    const n = now.counts[theme] ?? 0
    const earlier = before.reduce((sum, { counts }) => sum + (counts[theme] ?? 0), 0)
    return {
      theme,
      n,
      expected: daysBefore > 0 ? (earlier * now.days) / daysBefore : 0,
      probability: atLeast(n, n + earlier, now.days / (now.days + daysBefore)),
    }
  })
  growth.sort((a, b) => a.probability - b.probability || b.n - a.n || (a.theme < b.theme ? -1 : 1))
  const growing = growth.findLastIndex(
    ({ probability }, at) => probability <= (falseAlarms * (at + 1)) / growth.length,
  )
  return growth.map((one, at) => ({ ...one, isGrowing: at <= growing }))
}

function check({ days, counts }: ThemeCounts): void {
  if (!(days > 0 && days < Infinity)) {
    throw new RangeError(`${days} days are no run of days: leave out what had none.`)
  }
  for (const [theme, n] of Object.entries(counts)) {
    if (Number.isInteger(n) && n >= 0) continue
    throw new RangeError(`Theme "${theme}" has ${n} reports: write a whole number from 0 up.`)
  }
}

/** How likely `least` or more of `all` are, each having this chance by itself. */
function atLeast(least: number, all: number, chance: number): number {
  if (least === 0 || chance === 1) return 1
  // In logarithms, for the numbers of a whole country would be too small to hold.
  let term = all * Math.log1p(-chance)
  let below = 0
  let above = 0
  for (let n = 0; n <= all; n++) {
    if (n < least) below += Math.exp(term)
    else above += Math.exp(term)
    term += Math.log((all - n) / (n + 1)) + Math.log(chance) - Math.log1p(-chance)
  }
  // Both are sums of what they are made of: together one, but for rounding.
  return above / (below + above)
}
