import type { Profile } from '@rake/core/region'

/** A short staff survey (PS-15), counted by service area where others count by municipality. */
export const survey: Profile['survey'] = {
  event: 'staff-survey',
  statements: [
    {
      id: 'known',
      label: {
        fi: 'Tiedän, miten kerron havainnosta.',
        sv: 'Jag vet hur jag berättar om en iakttagelse.',
        en: 'I know how to tell about an observation.',
      },
    },
    {
      id: 'safe',
      label: {
        fi: 'Uskallan kertoa myös ikävistä asioista.',
        sv: 'Jag vågar berätta också om svåra saker.',
        en: 'I dare to tell about unpleasant things too.',
      },
    },
    {
      id: 'answered',
      label: {
        fi: 'Sain vastauksen, josta oli hyötyä.',
        sv: 'Jag fick ett svar som jag hade nytta av.',
        en: 'I got an answer that was of use.',
      },
      reportersOnly: true,
    },
  ],
  reasons: [
    {
      id: 'not-heard',
      label: {
        fi: 'En tiennyt, että niin voi tehdä.',
        sv: 'Jag visste inte att man kan göra det.',
        en: 'I did not know that one can.',
      },
    },
    {
      id: 'no-time',
      label: { fi: 'En ole ehtinyt.', sv: 'Jag har inte hunnit.', en: 'I have not had the time.' },
    },
    {
      id: 'no-use',
      label: {
        fi: 'Ei siitä olisi apua.',
        sv: 'Det skulle inte hjälpa.',
        en: 'It would not help.',
      },
    },
  ],
  professions: [
    {
      id: 'social-care',
      label: { fi: 'Sosiaalihuolto', sv: 'Socialvård', en: 'Social care' },
    },
    {
      id: 'health-care',
      label: { fi: 'Terveydenhuolto', sv: 'Hälso- och sjukvård', en: 'Health care' },
    },
    { id: 'other', label: { fi: 'Muu työ', sv: 'Annat arbete', en: 'Other work' } },
  ],
  locality: 'serviceArea',
}
