import { baseTaxonomy, extendTaxonomy } from '@rake/core/taxonomy'

/** The base, with two themes that this coast and its two languages bring. All of it is ours. */
export const themes = extendTaxonomy(baseTaxonomy, {
  id: 'varha',
  version: 1,
  themes: [
    {
      id: 'services-in-own-language',
      broader: 'access-to-services',
      label: {
        fi: 'Palvelut omalla kielellä',
        sv: 'Service på det egna språket',
        en: 'Services in one’s own language',
      },
      description: {
        fi: 'Saako palvelua suomeksi tai ruotsiksi oman valinnan mukaan, ja miten tulkkaus toimii.',
        sv: 'Om man får service på finska eller svenska enligt eget val, och hur tolkningen fungerar.',
        en: 'Whether services can be had in Finnish or Swedish as one chooses, and how interpreting works.',
      },
    },
    {
      id: 'archipelago',
      broader: 'access-to-services',
      label: { fi: 'Saariston palvelut', sv: 'Servicen i skärgården', en: 'Services in the archipelago' },
      description: {
        fi: 'Palveluun pääsy, kun matkalla on lautta tai yhteysalus.',
        sv: 'Att nå servicen när det behövs en färja eller ett förbindelsefartyg.',
        en: 'Reaching a service when a ferry or a ship is on the way.',
      },
    },
  ],
})
