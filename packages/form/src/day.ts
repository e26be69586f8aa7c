/** A day (`YYYY-MM-DD`) as it is written in Finland, in each of its languages: `22.11.2026`. */
export function writtenDay(day: string): string {
  return day.split('-').map(Number).reverse().join('.')
}

/** The day that it is now in Finland (`YYYY-MM-DD`), by the clock of the device. */
export function todayInFinland(now = new Date()): string {
  // The Swedes write days just so.
  return now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' })
}
