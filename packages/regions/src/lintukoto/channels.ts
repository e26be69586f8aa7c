import type { Profile } from '@rake/core/region'
import { dutyToNotify } from '../laws.ts'

/** Where to go with what social reporting is not for (PS-12). */
export const channels: Profile['channels'] = [
  {
    id: 'deficiency',
    label: { fi: 'Ilmoitus epäkohdasta', sv: 'Anmälan om missförhållande', en: 'Notice of a deficiency' },
    description: {
      fi: 'Epäkohdasta asiakkaan palvelussa on ilmoitettava heti yksikön vastuuhenkilölle. Tämä lomake ei riitä.',
      sv: 'Ett missförhållande i en klients service ska genast anmälas till enhetens ansvariga person. Den här blanketten räcker inte.',
      en: 'A deficiency in a client’s services must be reported at once to the person in charge of the unit. This form is not enough.',
    },
    law: dutyToNotify,
  },
  {
    id: 'safety-incident',
    label: { fi: 'Vaaratapahtumailmoitus', sv: 'Anmälan om negativ händelse', en: 'Safety incident report' },
    description: {
      fi: 'Läheltä piti -tilanne tai haitta asiakkaalle.',
      sv: 'Ett tillbud eller en skada för en klient.',
      en: 'A near miss, or harm to a client.',
    },
    link: 'https://example.org/vaaratapahtuma',
  },
  {
    id: 'help-desk',
    label: { fi: 'RAKE-tiimin neuvonta', sv: 'RAKE-teamets rådgivning', en: 'Advice from the RAKE team' },
    description: {
      fi: 'Et tiedä, minne asiasi kuuluu? Kysy.',
      sv: 'Vet du inte vart ditt ärende hör? Fråga oss.',
      en: 'Not sure where your matter belongs? Ask us.',
    },
    link: 'mailto:neuvonta@example.org',
  },
]
