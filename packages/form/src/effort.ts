import { type EffortSearch, effortSearch, mostEffort } from '@rake/core/report'

/** A slice of work gives way after so many milliseconds, about one frame: typing does not notice it. */
const slice = 16
/** So many tries lie between two looks at the clock: a millisecond or two of an old phone. */
const tries = 200

/** How work gets its turn on the page's one thread. */
export interface Turns {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
  /** When the page has nothing else to do. */
  readonly idle: (work: () => void) => void
  /** After what waits already: somebody waits for this. */
  readonly soon: (work: () => void) => void
}

/** The efforts of the reports that are written and sent from this page. */
export interface Efforts {
  /** Begins to work it out in idle moments, up to the most that is ever asked; again for the same key: nothing. */
  readonly ahead: (region: string, key: string) => void
  /** As far as it has come. */
  readonly soFar: (region: string, key: string) => Pick<EffortSearch, 'nonce' | 'bits'>
  /** When these bits are shown. Typing and scrolling go on meanwhile. */
  readonly reach: (region: string, key: string, bits: number) => Promise<void>
}

/**
 * Works in slices on the page's own thread. There is no worker, which a page's security policy may forbid;
 * nothing to stop when the page is left, since no slice outlives it; and nothing kept, since the same
 * work leads to the same nonce.
 */
export function effortsIn({ now, idle, soon }: Turns): Efforts {
  const searches = new Map<string, EffortSearch>()
  const begun = new Set<EffortSearch>()

  function searchFor(region: string, key: string): EffortSearch {
    const name = `${region} ${key}`
    const search = searches.get(name) ?? effortSearch(region, key)
    searches.set(name, search)
    return search
  }

  /** One slice; whether these bits are shown. */
  function work(on: EffortSearch, bits: number): boolean {
    const end = now() + slice
    while (!on.seek(bits, tries)) if (now() >= end) return false
    return true
  }

  function goOn(on: EffortSearch): void {
    idle(() => {
      if (!work(on, mostEffort)) goOn(on)
    })
  }

  return {
    ahead(region, key) {
      const on = searchFor(region, key)
      if (begun.has(on)) return
      begun.add(on)
      goOn(on)
    },
    soFar: searchFor,
    reach(region, key, bits) {
      const on = searchFor(region, key)
      return new Promise((resolve) => {
        const step = () => (work(on, bits) ? resolve() : soon(step))
        step()
      })
    },
  }
}

/** The turns of a browser. Timers would be held back where the page is not in sight; a message is not. */
const browserTurns: Turns = {
  now: () => performance.now(),
  idle: (work) =>
    // Safari has no idle callbacks.
    void (typeof requestIdleCallback === 'function' ? requestIdleCallback(work) : setTimeout(work, 40)),
  soon(work) {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      work()
    }
    port2.postMessage(undefined)
  },
}

/** Those of this page. */
export const efforts: Efforts = effortsIn(browserTurns)
