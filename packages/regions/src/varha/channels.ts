import type { Profile } from '@rake/core/region'
import { dutyToNotify } from '../laws.ts'

/** Where to go with what social reporting is not for (PS-12, VK-08). Without links: they are on the intranet. */
export const channels: Profile['channels'] = [
  {
    id: 'deficiency',
    label: { fi: 'Ilmoitus epäkohdasta', sv: 'Anmälan om missförhållande', en: 'Notice of a deficiency' },
    description: {
      fi: 'Epäkohdasta asiakkaan palvelussa on ilmoitettava viipymättä yksikön vastuuhenkilölle. Tämän lomakkeen vastaukset julkaistaan, joten ilmoitus ei kuulu tähän.',
      sv: 'Ett missförhållande i en klients service ska utan dröjsmål anmälas till enhetens ansvariga person. Svaren på den här blanketten publiceras, så anmälan hör inte hit.',
      en: 'A deficiency in a client’s services must be reported without delay to the person in charge of the unit. Answers to this form are published, so the notice does not belong here.',
    },
    law: dutyToNotify,
  },
  {
    id: 'safety-incident',
    label: { fi: 'Vaaratapahtumailmoitus', sv: 'Anmälan om negativ händelse', en: 'Safety incident report' },
    description: {
      fi: 'Läheltä piti -tilanne tai haitta asiakkaalle tai potilaalle.',
      sv: 'Ett tillbud eller en skada för en klient eller patient.',
      en: 'A near miss, or harm to a client or a patient.',
    },
  },
  {
    id: 'data-protection',
    label: {
      fi: 'Tietosuoja- ja tietoturvailmoitus',
      sv: 'Anmälan om dataskydd och informationssäkerhet',
      en: 'Data protection and security report',
    },
    description: {
      fi: 'Henkilötietoja on joutunut väärään paikkaan tai niiden epäillään joutuneen.',
      sv: 'Personuppgifter har hamnat på fel ställe, eller misstänks ha gjort det.',
      en: 'Personal data has ended up in the wrong place, or is suspected to have.',
    },
  },
]
