import type { Profile } from '@rake/core/region'
import { dutyToNotify } from '../laws.ts'

/** Where to go with what social reporting is not for (PS-12, VK-08). Without links: they are on the intranet. */
export const channels: Profile['channels'] = [
  {
    id: 'deficiency',
    label: { fi: 'Ilmoitus epäkohdasta', sv: 'Anmälan om missförhållande', en: 'Notice of a deficiency' },
    description: {
      fi: 'Epäkohdasta tai sen uhasta asiakkaan palvelussa ilmoitetaan viipymättä yksikön vastuuhenkilölle. Ilmiöraportti ei korvaa ilmoitusta.',
      sv: 'Ett missförhållande, eller en risk för ett sådant, i en klients service ska utan dröjsmål anmälas till enhetens ansvariga person. En fenomenrapport ersätter inte anmälan.',
      en: 'A deficiency in a client’s services, or the threat of one, is reported without delay to the person in charge of the unit. A phenomenon report does not replace the notice.',
    },
    law: dutyToNotify,
  },
  {
    id: 'safety-incident',
    label: { fi: 'Vaaratapahtumailmoitus', sv: 'Anmälan om negativ händelse', en: 'Safety incident report' },
    description: {
      fi: 'Läheltä piti -tilanne tai haitta, joka koski asiakkaan tai potilaan turvallisuutta.',
      sv: 'Ett tillbud eller en skada som gällde klient- eller patientsäkerheten.',
      en: 'A near miss or harm that concerned the safety of a client or a patient.',
    },
  },
  {
    id: 'occupational-safety',
    label: { fi: 'Työturvallisuusilmoitus', sv: 'Anmälan om arbetarskydd', en: 'Occupational safety report' },
    description: {
      fi: 'Vaara, väkivalta tai uhkatilanne omassa työssäsi.',
      sv: 'En fara, våld eller en hotfull situation i ditt eget arbete.',
      en: 'A danger, violence or a threatening situation in your own work.',
    },
  },
]
