/** How long other pages are given to say what they hold, in milliseconds. */
const patience = 200
/** How long pages that are opened in the same moment need to see what each other wrote, in milliseconds. */
const settling = 50

/** What a page knows of the other living pages of its origin. */
export interface Tabs {
  /** The keys of the reports that other pages hold. */
  readonly held: () => Promise<ReadonlySet<string>>
  /** Tells the others that this page takes up a report; resolves when whoever took it at once has written so. */
  readonly claim: (key: string) => Promise<void>
  readonly close: () => void
}

/**
 * Joins the pages that are open. They ask and tell over a channel, which a plain-http intranet has too where
 * Web Locks are missing. A page that sleeps does not answer: hence nobody writes over what another page wrote.
 *
 * @param mine answers the key of the report that this page holds.
 */
export function joinTabs(mine: () => string): Tabs {
  if (typeof BroadcastChannel === 'undefined') {
    return { held: async () => new Set(), claim: async () => {}, close: () => {} }
  }
  const channel = new BroadcastChannel('rake')
  const others = new Set<string>()
  channel.onmessage = ({ data }) => {
    if (data) others.add(data)
    else channel.postMessage(mine())
  }
  return {
    async held() {
      others.clear()
      channel.postMessage('')
      await after(patience)
      return others
    },
    claim(key) {
      channel.postMessage(key)
      return after(settling)
    },
    close: () => channel.close(),
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
