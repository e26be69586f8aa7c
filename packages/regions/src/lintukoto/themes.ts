import { baseTaxonomy, extendTaxonomy, fieldsOfWork, yso } from '@rake/core/taxonomy'

/** Shows what a region can do to the base: rename, narrow, retire, map, add, and classify a second way. */
export const themes = extendTaxonomy(baseTaxonomy, {
  id: 'lintukoto',
  version: 1,
  rename: {
    'older-people': { fi: 'Ikäihmiset', sv: 'Seniorer', en: 'Seniors' },
  },
  narrow: {
    'children-and-families': {
      fi: 'Perheiden arki ja lastensuojelu; nuorten ilmiöillä on oma teemansa.',
      sv: 'Familjers vardag och barnskydd; de ungas fenomen har ett eget tema.',
      en: 'Everyday life of families and child protection; phenomena of the young have a theme of their own.',
    },
  },
  /** Two themes below divide it between them. */
  retire: ['inclusion'],
  map: {
    'income-and-employment': { closeMatch: [yso.köyhyys] },
  },
  themes: [
    {
      id: 'loneliness',
      broader: 'inclusion',
      label: { fi: 'Yksinäisyys', sv: 'Ensamhet', en: 'Loneliness' },
      exactMatch: [yso.yksinäisyys],
    },
    {
      id: 'taking-part',
      broader: 'inclusion',
      label: {
        fi: 'Osallisuus ja eriarvoisuus',
        sv: 'Delaktighet och ojämlikhet',
        en: 'Taking part and inequality',
      },
      closeMatch: [yso.osallisuus, yso.eriarvoisuus],
    },
    {
      id: 'phenomena-of-the-young',
      broader: 'children-and-families',
      label: { fi: 'Nuorten ilmiöt', sv: 'De ungas fenomen', en: 'Phenomena of the young' },
      description: {
        fi: 'Mitä nuorten keskuudessa tapahtuu: porukat, peliharrastus, pärjääminen.',
        sv: 'Vad som händer bland unga: gäng, spelande, att klara sig.',
        en: 'What goes on among young people: groups, gaming, getting by.',
      },
    },
    {
      id: 'island-life',
      broader: 'access-to-services',
      label: { fi: 'Arki saarissa', sv: 'Vardagen på öarna', en: 'Life on the islands' },
      description: {
        fi: 'Palvelut, kun lautta on ainoa tie.',
        sv: 'Servicen när färjan är enda vägen.',
        en: 'Services where the ferry is the only road.',
      },
    },
  ],
  facets: [fieldsOfWork],
})
