import type { Profile } from '@rake/core/region'

/** What a region tells of earlier reports (PS-11). All of it is made up. */
export const results: Profile['results'] = [
  {
    id: 'last-ferry',
    theme: 'island-life',
    label: {
      fi: 'Iltavastaanotolta ei ehtinyt viimeiseen lauttaan',
      sv: 'Från kvällsmottagningen hann man inte med den sista färjan',
      en: 'From the evening reception nobody could reach the last ferry',
    },
    done: {
      fi: 'Vastaanotto alkaa nyt tuntia aikaisemmin, ja saarissa käy sosiaalityöntekijä joka toinen viikko.',
      sv: 'Mottagningen börjar nu en timme tidigare, och en socialarbetare besöker öarna varannan vecka.',
      en: 'The reception now begins an hour earlier, and a social worker visits the islands every other week.',
    },
    year: 2026,
  },
  {
    id: 'shared-lunch',
    theme: 'loneliness',
    label: {
      fi: 'Ikäihmisten yhteinen lounas toimii',
      sv: 'Seniorernas gemensamma lunch fungerar',
      en: 'The shared lunch of seniors works',
    },
    done: {
      fi: 'Lounas järjestetään nyt jokaisessa kunnassa kerran kuussa.',
      sv: 'Lunchen ordnas nu i varje kommun en gång i månaden.',
      en: 'The lunch is now held in every municipality once a month.',
    },
    year: 2025,
  },
]

/** What can be reported (VK-07). */
export const examples: Profile['examples'] = [
  {
    fi: 'Viimeinen lautta lähtee ennen kuin vastaanotto päättyy',
    sv: 'Den sista färjan går innan mottagningen stänger',
    en: 'The last ferry leaves before the reception closes',
  },
  {
    fi: 'Nuoret tulevat vastaanotolle yhdessä, ja se auttaa heitä puhumaan',
    sv: 'Unga kommer till mottagningen tillsammans, och det hjälper dem att prata',
    en: 'Young people come to the reception together, and it helps them to talk',
  },
]
