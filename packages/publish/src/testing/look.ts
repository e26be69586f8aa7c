import { strToU8 } from 'fflate'
import type { Look } from '../look/index.ts'

/** A bird in a ring: the sign of no region that exists. */
const bird = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><circle cx="30" cy="30" r="26" fill="none" stroke="#7a1f3d" stroke-width="6"/><path d="M16 34q12-20 28-6l10-4-8 10q-10 14-30 0z" fill="#7a1f3d"/><path d="M70 22h120v6H70zM70 36h80v6H70z" fill="#7a1f3d"/></svg>`

/** The look of a region that does not exist. */
export const testLook: Look = {
  accent: '#7a1f3d',
  logo: { bytes: strToU8(bird), alt: { fi: 'Lintukodon merkki', sv: 'Lintukotos märke' } },
}
