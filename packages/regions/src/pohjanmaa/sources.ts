import type { Profile } from '@rake/core/region'

const region = {
  fi: 'Pohjanmaan hyvinvointialue',
  sv: 'Österbottens välfärdsområde',
  en: 'Wellbeing services county of Ostrobothnia',
}

/** PO-05: what joins the picture beside the phenomena. Who publishes each is ours. */
export const sources: Profile['sources'] = [
  {
    id: 'socialombudets-redogorelse',
    label: {
      fi: 'Sosiaaliasiavastaavan selvitys',
      sv: 'Socialombudets redogörelse',
      en: 'Report of the social ombudsman',
    },
    publisher: { fi: 'Sosiaaliasiavastaava', sv: 'Socialombudet', en: 'Social ombudsman' },
  },
  {
    id: 'klientrespons',
    label: { fi: 'Asiakaspalaute', sv: 'Klientrespons', en: 'Client feedback' },
    publisher: region,
  },
  {
    id: 'strukturerad-dokumentation',
    label: {
      fi: 'Rakenteinen asiakastieto',
      sv: 'Strukturerad klientdokumentation',
      en: 'Structured client records',
    },
    publisher: region,
  },
]
