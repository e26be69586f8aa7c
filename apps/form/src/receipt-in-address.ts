import { parseReceipt } from '@rake/core/report'
import { useEffect, useState } from 'react'

/**
 * Takes a receipt out of the fragment of the address, where a QR code put it (docs/decisions/0009): it stays
 * neither in sight nor in the history. Other fragments are let be.
 */
function take(): string | undefined {
  const receipt = parseReceipt(location.hash.slice(1))
  if (receipt) history.replaceState(history.state, '', location.pathname + location.search)
  return receipt
}

/** The one that the page was opened with: taken before anything is fetched or drawn. */
let opened = take()

/** The receipt with which this page was opened, or that was scanned since; for the first who asks. */
export function useReceiptInAddress(): string | undefined {
  const [receipt, set] = useState(opened)
  useEffect(() => {
    opened = undefined
    const follow = () => set((before) => take() ?? before)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return receipt
}
