import { baseTaxonomy, extendTaxonomy } from '@rake/core/taxonomy'

/**
 * What reports are about, as the working group classifies them (PS-07). Not the ten values of the form's
 * drop-down (PS-01): those are the reporter's word, this is the group's.
 */
export const themes = extendTaxonomy(baseTaxonomy, {
  id: 'pohjois-savo',
  version: 1,
  rename: {
    'coordination-of-services': {
      fi: 'Palvelujen ja viranomaisten yhteistyö',
      sv: 'Samarbete mellan tjänster och myndigheter',
      en: 'Cooperation of services and authorities',
    },
    'working-practices': {
      fi: 'Omat toimintatavat ja asiakastyö',
      sv: 'Egna arbetssätt och klientarbete',
      en: 'Our own ways of working and client work',
    },
  },
  themes: [
    {
      id: 'distances-and-transport',
      broader: 'access-to-services',
      label: { fi: 'Välimatkat ja kyydit', sv: 'Avstånd och skjutsar', en: 'Distances and transport' },
      description: {
        fi: 'Palveluun pääsy, kun matka on pitkä eikä julkista liikennettä ole.',
        sv: 'Att nå servicen när vägen är lång och kollektivtrafik saknas.',
        en: 'Reaching a service when the way is long and there is no public transport.',
      },
    },
    {
      id: 'digital-services',
      broader: 'access-to-services',
      label: {
        fi: 'Digipalvelut ja niiden ulkopuolelle jääminen',
        sv: 'Digitala tjänster och digitalt utanförskap',
        en: 'Digital services and being left outside them',
      },
      description: {
        fi: 'Sähköisen asioinnin hyödyt ja esteet, myös laitteiden ja tunnistautumisen puute.',
        sv: 'Nyttan av och hindren för e-tjänster, också brist på utrustning och identifiering.',
        en: 'Benefits and barriers of online services, lack of devices and of identification among them.',
      },
    },
    {
      id: 'municipalities-and-employment-services',
      broader: 'coordination-of-services',
      label: {
        fi: 'Yhteistyö kuntien, Kelan ja työllisyyspalvelujen kanssa',
        sv: 'Samarbete med kommunerna, FPA och sysselsättningstjänsterna',
        en: 'Cooperation with municipalities, Kela and employment services',
      },
      description: {
        fi: 'Hyvinvointialueen ja muiden viranomaisten väliset rajapinnat.',
        sv: 'Gränsytorna mellan välfärdsområdet och andra myndigheter.',
        en: 'Where the work of the region meets that of other authorities.',
      },
    },
    {
      id: 'indebtedness',
      broader: 'income-and-employment',
      label: { fi: 'Velkaantuminen', sv: 'Skuldsättning', en: 'Indebtedness' },
      description: {
        fi: 'Pikavelat, ulosotto ja ylivelkaantuminen.',
        sv: 'Snabblån, utsökning och överskuldsättning.',
        en: 'Instant loans, enforcement and over-indebtedness.',
      },
    },
    {
      id: 'substance-free-housing',
      broader: 'housing-and-homelessness',
      label: {
        fi: 'Päihteetön ja tuettu asuminen',
        sv: 'Drogfritt och stött boende',
        en: 'Substance-free and supported housing',
      },
      description: {
        fi: 'Asuminen, jossa saa tukea tai jossa voi elää päihteettä.',
        sv: 'Boende där man får stöd eller kan leva drogfritt.',
        en: 'Housing with support, or where one can live without substances.',
      },
    },
  ],
})
