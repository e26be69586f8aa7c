import type { TaxonomyWords } from './fi.ts'

/** What keeps a taxonomy from being used, in English. */
export const en: TaxonomyWords = {
  problem: {
    reservedTheme: { what: '"{id}" is what a report is before it has a theme.', mend: 'Choose another id.' },
    badTermId: {
      what: '"{id}" is not kebab-case.',
      mend: 'Write small letters a–z, digits and single hyphens, a letter first.',
    },
    notAVersion: { what: '{version} is not a version.', mend: 'Number the versions 1, 2, 3 and so on.' },
    termIdTwice: { what: '"{id}" is in use already.', mend: 'Give each its own id.' },
    noTextAtAll: { what: 'There is no text.', mend: 'Write it in at least one language.' },
    termTextMissing: { what: 'The text is missing in {lang}.', mend: 'Write it.' },
    broaderMoved: { what: 'There is no theme "{id}".', mend: 'It has moved: write "{moved}".' },
    unknownBroader: { what: 'There is no theme "{id}".', mend: 'Name a theme of the taxonomy.' },
    broaderCircle: {
      what: 'Going up from "{id}" one comes round in a circle.',
      mend: 'Leave out broader in the topmost theme.',
    },
    strangeOrigin: {
      what: '"{id}" is not an extension on which this taxonomy stands.',
      mend: 'Name the one that added the theme; leave it out in a theme of the base.',
    },
    looseTheme: {
      what: 'An added theme must belong under another.',
      mend: 'Name the theme under which it is counted in comparisons.',
    },
    badMatch: {
      what: '"{match}" is not the URI of a concept.',
      mend: 'Write it whole, from http:// or https:// on.',
    },
    matchedTwice: { what: '{match} is matched twice.', mend: 'Keep the truer of the two.' },
    unmovable: { what: '"{id}" cannot move.', mend: 'Leave the move out: such reports await a theme.' },
    moveOfOffered: {
      what: '"{id}" is still offered.',
      mend: 'Retire it or take it out, or leave out the move.',
    },
    movesTwice: {
      what: '"{id}" moves twice.',
      mend: 'Keep one of the moves; a theme that was split stays, retired.',
    },
    movesCircle: { what: 'From "{id}" the moves go in a circle.', mend: 'Let them end in a theme.' },
    moveToUnknown: {
      what: 'There is no theme "{id}".',
      mend: 'Name the theme that counts these reports now.',
    },
  },
}
