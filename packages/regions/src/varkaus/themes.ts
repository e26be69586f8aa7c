import { baseTaxonomy, extendTaxonomy } from '@rake/core/taxonomy'

/** Ours: themes of its own for those examples of the guide that the base would count with much else (VK-07). */
export const themes = extendTaxonomy(baseTaxonomy, {
  id: 'varkaus',
  version: 1,
  themes: [
    {
      id: 'emergency-shelters',
      broader: 'housing-and-homelessness',
      label: {
        fi: 'Hätämajoitus ja päihteetön asuminen',
        sv: 'Nödinkvartering och drogfritt boende',
        en: 'Emergency shelters and substance-free housing',
      },
      description: {
        fi: 'Mihin mennä yöksi, ja missä voi asua päihteettä.',
        sv: 'Vart man tar vägen för natten och var man kan bo drogfritt.',
        en: 'Where to spend the night, and where one can live without substances.',
      },
    },
    {
      id: 'indebtedness',
      broader: 'income-and-employment',
      label: { fi: 'Velkaantuminen', sv: 'Skuldsättning', en: 'Indebtedness' },
      description: {
        fi: 'Velat, ulosotto ja rahojen loppuminen kesken kuun.',
        sv: 'Skulder, utsökning och pengar som tar slut mitt i månaden.',
        en: 'Debts, enforcement, and money that does not last the month.',
      },
    },
    {
      id: 'needs-assessment',
      broader: 'working-practices',
      label: {
        fi: 'Palvelutarpeen arviointi',
        sv: 'Bedömning av servicebehovet',
        en: 'Assessment of service needs',
      },
      description: {
        fi: 'Miten arviointi tehdään: tavaten, kotona, puhelimessa.',
        sv: 'Hur bedömningen görs: vid ett möte, hemma, per telefon.',
        en: 'How the assessment is made: face to face, at home, by telephone.',
      },
    },
  ],
})
