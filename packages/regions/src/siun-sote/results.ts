import type { Profile } from '@rake/core/region'

/** SS-06: what the first reports led to. That these proposals answer this theme is ours. */
export const results: Profile['results'] = [
  {
    id: 'yhteentoimivuus-2024',
    theme: 'coordination',
    label: {
      fi: '13 raporttia palvelujen yhteentoimivuudesta',
      sv: '13 rapporter om hur tjänsterna fungerar tillsammans',
      en: '13 reports on how services work together',
    },
    done: {
      fi: 'Työryhmä ehdotti tiiviimpää yhteistyötä sosiaalihuollon tehtävien välillä ja terveydenhuollon kanssa, joustavia yhteydenottokanavia palvelujen välille ja yhteisiä työkokouksia.',
      sv: 'Arbetsgruppen föreslog tätare samarbete mellan uppgifterna inom socialvården och med hälso- och sjukvården, flexibla kontaktkanaler mellan tjänsterna och gemensamma arbetsmöten.',
      en: 'The working group proposed closer cooperation between the tasks of social care and with health care, flexible contact channels between services, and joint work meetings.',
    },
    year: 2024,
  },
  {
    id: 'ensimmainen-raportti-2024',
    label: {
      fi: '42 ilmiöraporttia syyskuusta 2022 joulukuuhun 2023',
      sv: '42 fenomenrapporter från september 2022 till december 2023',
      en: '42 phenomenon reports from September 2022 to December 2023',
    },
    done: {
      fi: 'Niistä koottiin ensimmäinen sosiaalinen raportti, joka julkaistiin tammikuussa 2024. Siinä on seitsemän toimenpide-ehdotusta.',
      sv: 'De sammanställdes till den första sociala rapporten, som publicerades i januari 2024. Den innehåller sju åtgärdsförslag.',
      en: 'They became the first social report, published in January 2024. It makes seven proposals.',
    },
    year: 2024,
  },
]
