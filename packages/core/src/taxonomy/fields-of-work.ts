import type { Facet } from './taxonomy.ts'

/**
 * The six fields of structural social work (PO-08): a second classification, mostly of proposals, that regions
 * share. A region takes it as it is, `facets: [fieldsOfWork]`, so that its counts compare with the others'.
 */
export const fieldsOfWork = {
  id: 'field-of-work',
  label: {
    fi: 'Rakenteellisen sosiaalityön alue',
    sv: 'Område inom strukturellt socialt arbete',
    en: 'Field of structural social work',
  },
  values: [
    {
      id: 'knowledge',
      label: { fi: 'Tietotyö', sv: 'Kunskapsarbete', en: 'Knowledge work' },
      description: {
        fi: 'Asiakastyöstä nousevan tiedon kokoaminen ja vieminen päätöksentekoon.',
        sv: 'Att samla kunskap ur klientarbetet och föra den till beslutsfattandet.',
        en: 'Gathering knowledge from client work and taking it to those who decide.',
      },
    },
    {
      id: 'strategy',
      label: { fi: 'Strategiatyö', sv: 'Strategiarbete', en: 'Strategy work' },
      description: {
        fi: 'Vaikuttaminen strategioihin, suunnitelmiin ja talousarvioon.',
        sv: 'Att påverka strategier, planer och budget.',
        en: 'Having a say in strategies, plans and the budget.',
      },
    },
    {
      id: 'inclusion-work',
      label: { fi: 'Inkluusiotyö', sv: 'Inklusionsarbete', en: 'Inclusion work' },
      description: {
        fi: 'Osallisuuden vahvistaminen ja syrjäyttävien rakenteiden purkaminen yhdessä asiakkaiden kanssa.',
        sv: 'Att stärka delaktigheten och undanröja utestängande strukturer tillsammans med klienterna.',
        en: 'Strengthening inclusion and taking down what excludes, together with clients.',
      },
    },
    {
      id: 'justice',
      label: { fi: 'Oikeudenmukaisuustyö', sv: 'Rättvisearbete', en: 'Social justice work' },
      description: {
        fi: 'Yhdenvertaisuuden, reilun kohtelun ja oikeuksien toteutumisen edistäminen.',
        sv: 'Att främja likabehandling, rättvist bemötande och att rättigheterna tillgodoses.',
        en: 'Promoting equality, fair treatment and the fulfilment of rights.',
      },
    },
    {
      id: 'policy',
      label: { fi: 'Politiikkatyö', sv: 'Policyarbete', en: 'Policy work' },
      description: {
        fi: 'Vaikuttaminen lainsäädäntöön ja yhteiskunnalliseen päätöksentekoon.',
        sv: 'Att påverka lagstiftningen och det samhälleliga beslutsfattandet.',
        en: 'Influencing legislation and decisions of society.',
      },
    },
    {
      id: 'outreach',
      label: { fi: 'Etsivä sosiaalityö', sv: 'Uppsökande socialt arbete', en: 'Outreach social work' },
      description: {
        fi: 'Palvelujen ulkopuolelle jääneiden ihmisten tavoittaminen.',
        sv: 'Att nå människor som har blivit utanför servicen.',
        en: 'Reaching people who have been left outside services.',
      },
    },
  ],
} as const satisfies Facet
