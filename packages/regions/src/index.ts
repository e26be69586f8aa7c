import type { Profile } from '@rake/core/region'
import { lintukoto } from './lintukoto/index.ts'
import { pohjoisSavo } from './pohjois-savo/index.ts'

export { lintukoto, pohjoisSavo }

/** Every profile of the package, the fictional one last. */
export const regions: readonly Profile[] = [pohjoisSavo, lintukoto]
