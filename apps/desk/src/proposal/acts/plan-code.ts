/**
 * The code of a welfare plan from what somebody calls it: "Hyvinvointisuunnitelma 2025–2028" and its code are the
 * same plan, and a code stays as it is.
 */
export function planCode(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
