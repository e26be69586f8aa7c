import type { Profile } from '@rake/core/region'
import { dutyToNotify } from '../laws.ts'

/**
 * Where to go with what social reporting is not for (PS-12, VK-08). Without links: their addresses are on
 * the region's intranet.
 */
export const channels: Profile['channels'] = [
  {
    id: 'deficiency',
    label: {
      fi: 'Ilmoitus epäkohdasta',
      sv: 'Anmälan om missförhållande',
      en: 'Notice of a deficiency',
    },
    description: {
      fi: 'Epäkohdasta tai sen uhasta asiakkaan tai potilaan palvelussa ilmoitetaan viipymättä yksikön vastuuhenkilölle. Se on velvollisuus, eikä tämä lomake korvaa sitä.',
      sv: 'Ett missförhållande eller en uppenbar risk för missförhållande i en klients eller patients service ska utan dröjsmål anmälas till enhetens ansvariga person. Det är en skyldighet som den här blanketten inte ersätter.',
      en: 'A deficiency, or the threat of one, in a client’s or patient’s services is reported without delay to the person in charge of the unit. It is a duty, and this form does not replace it.',
    },
    law: dutyToNotify,
  },
  {
    id: 'safety-incident',
    label: {
      fi: 'Vaaratapahtumailmoitus',
      sv: 'Anmälan om negativ händelse',
      en: 'Safety incident report',
    },
    description: {
      fi: 'Läheltä piti -tilanne tai haitta, joka koski asiakkaan tai potilaan turvallisuutta.',
      sv: 'Ett tillbud eller en skada som gällde klient- eller patientsäkerheten.',
      en: 'A near miss or harm that concerned the safety of a client or a patient.',
    },
  },
  {
    id: 'occupational-safety',
    label: {
      fi: 'Työturvallisuusilmoitus',
      sv: 'Anmälan om arbetarskydd',
      en: 'Occupational safety report',
    },
    description: {
      fi: 'Vaara, väkivalta tai uhkatilanne omassa työssäsi.',
      sv: 'En fara, våld eller en hotfull situation i ditt eget arbete.',
      en: 'A danger, violence or a threatening situation in your own work.',
    },
    law: {
      fi: 'Työturvallisuuslaki (738/2002), 19 §',
      sv: 'Arbetarskyddslagen (738/2002), 19 §',
      en: 'Occupational Safety and Health Act (738/2002), section 19',
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
      fi: 'Henkilötietoja on joutunut väärään paikkaan, tai epäilet tietoturvaloukkausta.',
      sv: 'Personuppgifter har hamnat på fel ställe, eller du misstänker ett informationssäkerhetsbrott.',
      en: 'Personal data has ended up in the wrong place, or you suspect a breach of security.',
    },
    law: {
      fi: 'Yleinen tietosuoja-asetus (EU) 2016/679, 33 artikla',
      sv: 'Allmänna dataskyddsförordningen (EU) 2016/679, artikel 33',
      en: 'General Data Protection Regulation (EU) 2016/679, Article 33',
    },
  },
  {
    id: 'indoor-air',
    label: {
      fi: 'Sisäilmailmoitus',
      sv: 'Anmälan om inomhusluft',
      en: 'Indoor air report',
    },
    description: {
      fi: 'Työtilan sisäilma tai muu ympäristö aiheuttaa oireita tai haittaa.',
      sv: 'Inomhusluften eller något annat i arbetsmiljön orsakar symtom eller olägenhet.',
      en: 'The indoor air of the workplace, or something else in its environment, causes symptoms or harm.',
    },
  },
]
