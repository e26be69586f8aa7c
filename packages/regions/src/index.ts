import type { Profile } from '@rake/core/region'
import { kainuu } from './kainuu/index.ts'
import { kuopio } from './kuopio/index.ts'
import { lintukoto } from './lintukoto/index.ts'
import { pohjanmaa } from './pohjanmaa/index.ts'
import { pohjoisSavo } from './pohjois-savo/index.ts'
import { siunSote } from './siun-sote/index.ts'
import { varha } from './varha/index.ts'
import { varkaus } from './varkaus/index.ts'

export { kainuu, kuopio, lintukoto, pohjanmaa, pohjoisSavo, siunSote, varha, varkaus }

/** Every profile of the package, the fictional one last. */
export const regions: readonly Profile[] = [
  pohjoisSavo,
  varkaus,
  siunSote,
  pohjanmaa,
  varha,
  kuopio,
  kainuu,
  lintukoto,
]
