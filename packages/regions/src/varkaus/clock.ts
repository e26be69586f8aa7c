import { defineClock } from '@rake/core/clock'

/** The year of the pilot. The rounds and 1 November are the practice's; the other days are ours. */
export const clock = defineClock([
  {
    id: 'management-team',
    label: {
      fi: 'Sote-johtoryhmä käsittelee saapuneet ilmoitukset',
      sv: 'Social- och hälsovårdens ledningsgrupp behandlar de inkomna rapporterna',
      en: 'The management team handles the reports that have arrived',
    },
    description: {
      fi: 'Johtoryhmä päättää, missä kutakin asiaa viedään eteenpäin: omassa yksikössä, tiimissä vai toimialojen yhteisessä ryhmässä.',
      sv: 'Ledningsgruppen beslutar var varje ärende förs vidare: på den egna enheten, i ett team eller i en sektorsövergripande grupp.',
      en: 'The team decides where each matter is taken on: in the unit, in a team or in a cross-sector group.',
    },
    when: { every: 'month', weekday: 3, nth: 2 },
    onWorkingDay: 'next',
    source: 'VK-05',
  },
  {
    id: 'reports-for-summary',
    label: {
      fi: 'Viimeinen päivä, jona saapuneet ilmoitukset ehtivät koosteeseen',
      sv: 'Sista dagen för rapporter som tas med i sammanställningen',
      en: 'The last day for reports to be in the summary',
    },
    // 1 November, and half a year from it; the first time in 2022.
    when: { every: 'half', month: 5, day: 1 },
    audience: 'staff',
    feeds: ['extended-management-team'],
    source: 'VK-06',
  },
  {
    id: 'extended-management-team',
    label: {
      fi: 'Laajennettu johtoryhmä käsittelee koosteen',
      sv: 'Den utvidgade ledningsgruppen behandlar sammanställningen',
      en: 'The extended management team handles the summary',
    },
    description: {
      fi: 'Kooste viedään tarvittaessa myös muille hallintokunnille. Hyvinvointikoordinaattori saa sen aina.',
      sv: 'Vid behov går sammanställningen också till andra förvaltningar. Välfärdskoordinatorn får den alltid.',
      en: 'Where needed, the summary goes to other administrations too. The wellbeing coordinator always gets it.',
    },
    when: { after: 'reports-for-summary', weeks: 3 },
    onWorkingDay: 'next',
    feeds: ['summary-published'],
    source: 'VK-06',
  },
  {
    id: 'summary-published',
    label: {
      fi: 'Kooste julkaistaan verkossa',
      sv: 'Sammanställningen publiceras på webben',
      en: 'The summary is published on the web',
    },
    when: { after: 'extended-management-team', weeks: 1 },
    onWorkingDay: 'next',
    audience: 'everyone',
    source: 'VK-06',
  },
])
