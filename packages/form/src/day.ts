/** The day that it is now in Finland (`YYYY-MM-DD`), by the clock of the device. */
export function todayInFinland(now = new Date()): string {
  // The Swedes write days just so.
  return now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' })
}
