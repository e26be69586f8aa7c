import type { Form } from '@rake/core/report'

/**
 * A survey form of its own over the same core (KU-01). Its choices were found hard to understand: here they
 * are few, and each says what belongs to it.
 */
export const form: Form = {
  fields: [
    {
      id: 'unit',
      kind: 'unit',
      required: true,
      label: { fi: 'Palvelu ja yksikkö', sv: 'Tjänst och enhet', en: 'Service and unit' },
    },
    {
      id: 'category',
      kind: 'choice',
      as: 'radios',
      required: true,
      label: { fi: 'Mitä ilmiö koskee?', sv: 'Vad gäller fenomenet?', en: 'What is the phenomenon about?' },
      choices: [
        {
          id: 'everyday-life',
          label: { fi: 'Asiakkaiden arkea', sv: 'Klienternas vardag', en: 'Clients’ everyday lives' },
          hint: {
            fi: 'Esimerkiksi raha, asuminen, työ, perhe, terveys tai yksinäisyys.',
            sv: 'Till exempel pengar, boende, arbete, familj, hälsa eller ensamhet.',
            en: 'For example money, housing, work, family, health or loneliness.',
          },
        },
        {
          id: 'own-services',
          label: { fi: 'Omia palvelujamme', sv: 'Vår egen service', en: 'Our own services' },
          hint: {
            fi: 'Esimerkiksi jonot, puuttuva palvelu tai tapamme toimia.',
            sv: 'Till exempel köer, en tjänst som saknas eller vårt sätt att arbeta.',
            en: 'For example queues, a service that is missing, or the way we work.',
          },
        },
        {
          id: 'cooperation',
          label: {
            fi: 'Yhteistyötä muiden kanssa',
            sv: 'Samarbetet med andra',
            en: 'Cooperation with others',
          },
          hint: {
            fi: 'Esimerkiksi terveydenhuolto, koulu, Kela tai työllisyyspalvelut.',
            sv: 'Till exempel hälso- och sjukvården, skolan, FPA eller sysselsättningstjänsterna.',
            en: 'For example health care, schools, Kela or employment services.',
          },
        },
        {
          id: 'something-else',
          label: { fi: 'Jotain muuta', sv: 'Något annat', en: 'Something else' },
          hint: {
            fi: 'Myös silloin, kun et ole varma.',
            sv: 'Också när du inte är säker.',
            en: 'Also when you are not sure.',
          },
        },
      ],
    },
    {
      id: 'description',
      kind: 'text',
      required: true,
      label: { fi: 'Kuvaa ilmiö', sv: 'Beskriv fenomenet', en: 'Describe the phenomenon' },
      hint: {
        fi: 'Jätä pois nimet ja muut tiedot, joista jonkun voisi tunnistaa.',
        sv: 'Lämna bort namn och andra uppgifter som någon kunde kännas igen på.',
        en: 'Leave out names and anything else by which someone could be recognised.',
      },
    },
    {
      id: 'measures',
      kind: 'text',
      label: {
        fi: 'Mikä auttaisi?',
        sv: 'Vad skulle hjälpa?',
        en: 'What would help?',
      },
    },
    {
      id: 'reporter',
      kind: 'line',
      label: { fi: 'Nimesi', sv: 'Ditt namn', en: 'Your name' },
      hint: {
        fi: 'Vapaaehtoinen. Vastausta käsitellään ilman nimeä.',
        sv: 'Frivilligt. Svaret behandlas utan namn.',
        en: 'Optional. The answer is handled without a name.',
      },
    },
  ],
}
