import type { Profile } from '@rake/core/region'

/** A green of its own, and a bird house. */
export const look: NonNullable<Profile['look']> = {
  accent: '#1d5a3a',
  logo: {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 60"><path fill="#1d5a3a" d="M24 0 48 20H42V60H6V20H0Z"/><circle cx="24" cy="31" r="8" fill="#fff"/><rect x="21" y="45" width="6" height="3" rx="1.5" fill="#fff"/></svg>',
    alt: {
      fi: 'Lintukodon hyvinvointialue',
      sv: 'Lintukoto välfärdsområde',
      en: 'Lintukoto wellbeing services county',
    },
  },
}
