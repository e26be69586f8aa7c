import type { Profile } from '@rake/core/region'
import { dutyToNotify } from '../laws.ts'

/** Where to go with what social reporting is not for (PS-12); the first of them is the law's. */
export const channels: Profile['channels'] = [
  {
    id: 'deficiency',
    label: { fi: 'Ilmoitus epäkohdasta', sv: 'Anmälan om missförhållande', en: 'Notice of a deficiency' },
    description: {
      fi: 'Asiakkaan palvelussa havaitusta epäkohdasta tai sen uhasta ilmoitetaan heti yksikön vastuuhenkilölle, myös kyselyn ollessa auki.',
      sv: 'Ett missförhållande i en klients service, eller en uppenbar risk för det, anmäls genast till enhetens ansvariga person, också medan enkäten är öppen.',
      en: 'A deficiency in a client’s services, or the threat of one, is reported at once to the person in charge of the unit, also while the survey is open.',
    },
    law: dutyToNotify,
  },
  {
    id: 'safety-incident',
    label: { fi: 'Vaaratapahtumailmoitus', sv: 'Anmälan om negativ händelse', en: 'Safety incident report' },
    description: {
      fi: 'Haitta tai läheltä piti -tilanne, joka koski asiakasta tai potilasta.',
      sv: 'En skada eller ett tillbud som gällde en klient eller patient.',
      en: 'Harm or a near miss that concerned a client or a patient.',
    },
  },
  {
    id: 'client-feedback',
    label: { fi: 'Asiakaspalaute', sv: 'Klientrespons', en: 'Client feedback' },
    description: {
      fi: 'Asiakkaan oma palaute palvelusta.',
      sv: 'Klientens egen respons på servicen.',
      en: 'What a client says of a service.',
    },
  },
]
