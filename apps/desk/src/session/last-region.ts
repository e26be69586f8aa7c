const kept = 'rake-region'

/** The region that was signed in to last in this browser. */
export function lastRegion(): string | undefined {
  return localStorage.getItem(kept) ?? undefined
}

/** Remembers the region for the next time. */
export function keepRegion(region: string): void {
  localStorage.setItem(kept, region)
}
