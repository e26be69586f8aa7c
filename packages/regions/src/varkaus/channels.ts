import type { Profile } from '@rake/core/region'
import { dutyToNotify } from '../laws.ts'

/**
 * Where to go with what social reporting is not for (VK-08), and the duty to notify (PS-12). Without links:
 * their addresses are on the intranet.
 */
export const channels: Profile['channels'] = [
  {
    id: 'deficiency',
    label: { fi: 'Ilmoitus epäkohdasta', sv: 'Anmälan om missförhållande', en: 'Notice of a deficiency' },
    description: {
      fi: 'Epäkohdasta tai sen uhasta asiakkaan palvelussa on ilmoitettava viipymättä yksikön vastuuhenkilölle. Sosiaalinen raportointi ei täytä tätä velvollisuutta.',
      sv: 'Ett missförhållande eller en uppenbar risk för det i en klients service ska utan dröjsmål anmälas till enhetens ansvariga person. Social rapportering fyller inte den skyldigheten.',
      en: 'A deficiency in a client’s services, or the threat of one, must be reported without delay to the person in charge of the unit. Social reporting does not fulfil this duty.',
    },
    law: dutyToNotify,
  },
  {
    id: 'client-and-patient-safety',
    label: {
      fi: 'Asiakas- ja potilasturvallisuusilmoitus',
      sv: 'Anmälan om klient- och patientsäkerhet',
      en: 'Client and patient safety report',
    },
    description: {
      fi: 'Asiakkaalle tai potilaalle sattunut haitta tai läheltä piti -tilanne.',
      sv: 'En skada eller ett tillbud som gällde en klient eller patient.',
      en: 'Harm to a client or a patient, or a near miss.',
    },
  },
  {
    id: 'occupational-safety',
    label: { fi: 'Työturvallisuusilmoitus', sv: 'Anmälan om arbetarskydd', en: 'Occupational safety report' },
    description: {
      fi: 'Oma tai työkaverin tapaturma, väkivalta- tai vaaratilanne työssä.',
      sv: 'Ett olycksfall, våld eller en farlig situation i arbetet, för dig eller en kollega.',
      en: 'An accident, violence or a dangerous situation at work, yours or a colleague’s.',
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
      fi: 'Tietosuojan tai tietoturvan poikkeama tai sen epäily.',
      sv: 'En avvikelse i dataskyddet eller informationssäkerheten, eller misstanke om en sådan.',
      en: 'A breach of data protection or security, or the suspicion of one.',
    },
  },
  {
    id: 'indoor-air-and-environment',
    label: {
      fi: 'Sisäilma- ja ympäristöilmoitus',
      sv: 'Anmälan om inomhusluft och miljö',
      en: 'Indoor air and environment report',
    },
    description: {
      fi: 'Työtilan sisäilman tai muun ympäristön haitta.',
      sv: 'En olägenhet i arbetslokalens inomhusluft eller i den övriga miljön.',
      en: 'Something wrong with the indoor air of the workplace or with its surroundings.',
    },
  },
]
