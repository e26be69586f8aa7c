import { baseTaxonomy, extendTaxonomy } from '@rake/core/taxonomy'

/**
 * SS-04, SS-06: the themes of the first social report. Two of the five are those of the base. Each of the
 * other three takes the place of a theme of the base, which is not offered beside it, and is counted in it
 * when regions are compared (TH-01). That the base's further themes are offered too is ours.
 */
export const themes = extendTaxonomy(baseTaxonomy, {
  id: 'siun-sote',
  version: 1,
  retire: ['access-to-services', 'coordination-of-services', 'working-practices'],
  themes: [
    {
      id: 'timely-access',
      broader: 'access-to-services',
      label: {
        fi: 'Oikea-aikainen palveluihin pääsy',
        sv: 'Tillgång till service i rätt tid',
        en: 'Timely access to services',
      },
      description: {
        fi: 'Pääseekö palveluun silloin, kun sitä tarvitsee, ja mitä odottamisesta seuraa.',
        sv: 'Om man får service när man behöver den, och vad väntan leder till.',
        en: 'Whether people get a service when they need it, and what comes of waiting.',
      },
    },
    {
      id: 'coordination',
      broader: 'coordination-of-services',
      label: {
        fi: 'Palvelujen yhteentoimivuus',
        sv: 'Samordning av tjänster',
        en: 'Coordination of services',
      },
      description: {
        fi: 'Sosiaalihuollon tehtävien yhteistyö sekä yhteistyö terveydenhuollon ja muiden viranomaisten kanssa.',
        sv: 'Samarbetet mellan socialvårdens uppgifter och med hälso- och sjukvården och andra myndigheter.',
        en: 'Cooperation between the tasks of social care, and with health care and other authorities.',
      },
    },
    {
      id: 'organisation',
      broader: 'working-practices',
      label: {
        fi: 'Organisaation toimintatavat',
        sv: 'Organisationens arbetssätt',
        en: 'Working practices of the organisation',
      },
      description: {
        fi: 'Sisäiset prosessit, tiedottaminen, yhteystiedot ja asiakkaan kohtaaminen.',
        sv: 'Interna processer, information, kontaktuppgifter och bemötandet av klienten.',
        en: 'Internal processes, information, contact details and how clients are met.',
      },
    },
  ],
})
