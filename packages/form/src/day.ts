/** A day (`YYYY-MM-DD`) as it is written in Finland, in each of its languages: `22.11.2026`. */
export function writtenDay(day: string): string {
  return day.split('-').map(Number).reverse().join('.')
}
