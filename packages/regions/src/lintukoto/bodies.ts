import type { Profile } from '@rake/core/region'

/** SS-07: who is given the social report. */
export const bodies: Profile['bodies'] = [
  {
    id: 'nuorisovaltuusto',
    label: { fi: 'Nuorisovaltuusto', sv: 'Ungdomsfullmäktige', en: 'Youth council' },
    kind: 'influencingBody',
    event: 'influencing-bodies',
  },
  {
    id: 'vanhusneuvosto',
    label: { fi: 'Vanhusneuvosto', sv: 'Äldrerådet', en: 'Council for older people' },
    kind: 'influencingBody',
    event: 'influencing-bodies',
  },
  {
    id: 'hyvinvointilautakunta',
    label: { fi: 'Hyvinvointilautakunta', sv: 'Välfärdsnämnden', en: 'Welfare committee' },
    kind: 'committee',
    event: 'welfare-committee',
  },
]

/** PO-05: what joins the picture beside the reports. */
export const sources: Profile['sources'] = [
  {
    id: 'sosiaaliasiavastaavan-selvitys',
    label: {
      fi: 'Sosiaaliasiavastaavan selvitys',
      sv: 'Socialombudets utredning',
      en: 'Report of the social ombudsman',
    },
    publisher: {
      fi: 'Lintukodon hyvinvointialue',
      sv: 'Lintukoto välfärdsområde',
      en: 'Lintukoto wellbeing services county',
    },
  },
  {
    id: 'asiakaspalaute',
    label: { fi: 'Asiakaspalaute', sv: 'Klientrespons', en: 'Client feedback' },
    publisher: {
      fi: 'Lintukodon hyvinvointialue',
      sv: 'Lintukoto välfärdsområde',
      en: 'Lintukoto wellbeing services county',
    },
  },
]
