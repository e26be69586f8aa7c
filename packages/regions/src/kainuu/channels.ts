import type { Profile } from '@rake/core/region'
import { dutyToNotify } from '../laws.ts'

/** Where to go with what social reporting is not for (PS-12). */
export const channels: Profile['channels'] = [
  {
    id: 'deficiency',
    label: { fi: 'Ilmoitus epäkohdasta', sv: 'Anmälan om missförhållande', en: 'Notice of a deficiency' },
    description: {
      fi: 'Epäkohdasta asiakkaan palvelussa on ilmoitettava viipymättä yksikön vastuuhenkilölle. Ilmiöstä kertominen ei korvaa ilmoitusta.',
      sv: 'Ett missförhållande i en klients service ska utan dröjsmål anmälas till enhetens ansvariga person. Att berätta om ett fenomen ersätter inte anmälan.',
      en: 'A deficiency in a client’s services must be reported without delay to the person in charge of the unit. Telling about a phenomenon does not replace the notice.',
    },
    law: dutyToNotify,
  },
]
