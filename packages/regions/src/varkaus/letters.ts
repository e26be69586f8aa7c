import type { Profile } from '@rake/core/region'

/** VK-09: what only the two letters say. The rest they take from the texts, the policy and the clock. */
export const letters: Profile['letters'] = {
  ask: 'hanketyontekija',
  staff: {
    fi: 'Ilmoituksen voi tehdä yksin, tiiminä tai koko yksikön voimin. Yksikin havainto riittää.',
    sv: 'Man kan rapportera ensam, som team eller som hel enhet. Också en enda iakttagelse räcker.',
    en: 'You can report alone, as a team or as a whole unit. A single observation is enough.',
  },
  supervisors: {
    fi: 'Kokeilu jatkuu koko vuoden. Koosteet julkaistaan verkossa kahdesti vuodessa: käykää ne läpi yksikön kokouksessa.',
    sv: 'Försöket pågår hela året. Sammanställningarna publiceras på webben två gånger om året: gå igenom dem på ett enhetsmöte.',
    en: 'The trial goes on all year. The summaries are published on the web twice a year: go through them in a unit meeting.',
  },
}
