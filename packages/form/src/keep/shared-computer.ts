const name = 'rake:shared'

/** Whether the reporter has said that others use this computer too; forgotten when the tab is closed. */
export function isSharedComputer(): boolean {
  try {
    return sessionStorage.getItem(name) !== null
  } catch {
    return false
  }
}

/** Remembers it for as long as the tab is open; nothing else is written. */
export function rememberShared(isShared: boolean): void {
  try {
    if (isShared) sessionStorage.setItem(name, '')
    else sessionStorage.removeItem(name)
  } catch {
    // Without storage nothing is kept anyway.
  }
}
