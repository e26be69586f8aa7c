import { baseTaxonomy, extendTaxonomy, fieldsOfWork } from '@rake/core/taxonomy'

/**
 * The topics of the phenomenon workshops (PO-04): those that the base does not have by themselves. PO-08: the
 * six fields of structural social work are the second classification.
 */
export const themes = extendTaxonomy(baseTaxonomy, {
  id: 'pohjanmaa',
  version: 1,
  themes: [
    {
      id: 'income-and-poverty',
      broader: 'income-and-employment',
      label: { fi: 'Toimeentulo ja köyhyys', sv: 'Utkomst och fattigdom', en: 'Income and poverty' },
    },
    {
      id: 'inherited-disadvantage',
      broader: 'inclusion',
      label: {
        fi: 'Ylisukupolvinen huono-osaisuus',
        sv: 'Utsatthet som går i arv',
        en: 'Inherited disadvantage',
      },
    },
    {
      id: 'self-esteem',
      broader: 'inclusion',
      label: { fi: 'Itsetunto', sv: 'Självkänsla', en: 'Self-esteem' },
    },
    {
      id: 'gangs',
      broader: 'children-and-families',
      label: { fi: 'Jengit', sv: 'Gäng', en: 'Gangs' },
    },
    {
      id: 'ethical-problems',
      broader: 'working-practices',
      label: { fi: 'Eettiset ongelmat', sv: 'Etiska problem', en: 'Ethical problems' },
    },
  ],
  facets: [fieldsOfWork],
})
