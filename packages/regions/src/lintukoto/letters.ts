import type { Profile } from '@rake/core/region'

/** The two information letters (VK-09); whom to ask is a sentence here, where others name a post. */
export const letters: Profile['letters'] = {
  ask: {
    fi: 'RAKE-tiimi neuvoo osoitteessa neuvonta@example.org ja joka kuudes viikko RAKE-tunnilla.',
    sv: 'RAKE-teamet ger råd på neuvonta@example.org och på RAKE-timmen var sjätte vecka.',
    en: 'The RAKE team advises at neuvonta@example.org and in the RAKE hour every six weeks.',
  },
}
