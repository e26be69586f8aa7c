import type { Profile } from '@rake/core/region'

/** The reporting windows: the staff's every autumn (PO-01), and one for others in the spring (PO-07). */
export const campaigns: Profile['campaigns'] = [
  {
    id: 'staff-autumn',
    label: {
      fi: 'Henkilöstön ilmiökysely',
      sv: 'Personalens fenomenenkät',
      en: 'Staff survey of phenomena',
    },
    event: 'staff-campaign',
    audience: 'staff',
    ready: 'how-is-ostrobothnia',
  },
  // That the three share a window, and that it is in the spring, is ours. No workshop interprets them.
  {
    id: 'municipalities-spring',
    label: { fi: 'Kuntien ilmiökysely', sv: 'Kommunernas fenomenenkät', en: 'Survey of municipalities' },
    event: 'spring-campaign',
    audience: 'municipalities',
    stages: [],
    ready: 'how-is-ostrobothnia',
  },
  {
    id: 'residents-spring',
    label: { fi: 'Asukkaiden ilmiökysely', sv: 'Invånarnas fenomenenkät', en: 'Survey of residents' },
    event: 'spring-campaign',
    audience: 'residents',
    stages: [],
    ready: 'how-is-ostrobothnia',
  },
  {
    id: 'organisations-spring',
    label: {
      fi: 'Järjestöjen ilmiökysely',
      sv: 'Organisationernas fenomenenkät',
      en: 'Survey of organisations',
    },
    event: 'spring-campaign',
    audience: 'organisations',
    stages: [],
    ready: 'how-is-ostrobothnia',
  },
]
