/** The search part of the inbox's address when it was last looked at in this tab. */
let last = ''

/** Remembers which list was looked at, and how it was narrowed. */
export function keepView(search: string): void {
  last = search
}

/** The address of the inbox as it was last looked at. */
export function lastView(): string {
  return last === '' ? '/' : `/?${last}`
}
