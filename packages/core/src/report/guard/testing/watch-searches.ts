/** What patterns did while something ran. */
export interface Searches {
  /** Every pattern that was searched for, by its source and flags. */
  readonly patterns: ReadonlyMap<string, RegExp>
  /** How many code units they were led over, with one for each search: the same at every run, on any machine. */
  readonly steps: number
}

/** Runs something, and watches every search of a pattern in it. */
export function watchSearches(run: () => void): Searches {
  const { exec } = RegExp.prototype
  const patterns = new Map<string, RegExp>()
  let steps = 0
  // All searches come by it: `matchAll`, `test` and `replace` too.
  RegExp.prototype.exec = function (text) {
    const { lastIndex } = this
    const match = exec.call(this, text)
    const from = this.global || this.sticky ? lastIndex : 0
    steps += 1 + (match ? match.index + match[0].length : text.length) - from
    patterns.set(String(this), this)
    return match
  }
  try {
    run()
  } finally {
    RegExp.prototype.exec = exec
  }
  return { patterns, steps }
}
