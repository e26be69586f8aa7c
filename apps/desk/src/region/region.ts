import type { PublicProfile } from '@rake/core/region'
import type { Taxonomy } from '@rake/core/taxonomy'
import { createContext, useContext } from 'react'
import type { Me } from '../api.ts'

/** What every page of a region knows. */
export interface Region {
  readonly slug: string
  readonly me: Me
  readonly profile: PublicProfile
  readonly taxonomy: Taxonomy
}

export const RegionContext = createContext<Region | undefined>(undefined)

/** The region that the page is in. */
export function useRegion(): Region {
  const region = useContext(RegionContext)
  if (!region) throw new Error('useRegion() is for what stands inside <RegionGate>.')
  return region
}
