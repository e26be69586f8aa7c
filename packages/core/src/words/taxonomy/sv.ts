import type { TaxonomyWords } from './fi.ts'

/** What keeps a taxonomy from being used, in Swedish. */
export const sv: TaxonomyWords = {
  problem: {
    reservedTheme: {
      what: '”{id}” betyder en anmälan som ännu inte har något tema.',
      mend: 'Välj ett annat id.',
    },
    badTermId: {
      what: '”{id}” duger inte som id.',
      mend: 'Skriv små bokstäver a–z, siffror och enstaka bindestreck, först en bokstav.',
    },
    notAVersion: { what: '{version} är ingen version.', mend: 'Numrera versionerna 1, 2, 3 och så vidare.' },
    termIdTwice: { what: '”{id}” används redan.', mend: 'Ge var och en ett eget id.' },
    noTextAtAll: { what: 'Det finns ingen text.', mend: 'Skriv den på minst ett språk.' },
    termTextMissing: { what: 'Texten saknas på {lang}.', mend: 'Skriv den.' },
    broaderMoved: { what: 'Det finns inget tema ”{id}”.', mend: 'Det har flyttats: skriv ”{moved}”.' },
    unknownBroader: { what: 'Det finns inget tema ”{id}”.', mend: 'Ange ett tema i klassificeringen.' },
    broaderCircle: {
      what: 'Uppåt från temat ”{id}” går man i en cirkel.',
      mend: 'Lämna bort broader i det översta temat.',
    },
    strangeOrigin: {
      what: '”{id}” är ingen utvidgning som den här klassificeringen vilar på.',
      mend: 'Ange den som lade till temat; lämna bort punkten i ett av grundens teman.',
    },
    looseTheme: {
      what: 'Ett tillagt tema måste höra under ett annat.',
      mend: 'Ange temat som det räknas under i jämförelser.',
    },
    badMatch: {
      what: '”{match}” är ingen URI för ett begrepp.',
      mend: 'Skriv den hel, från http:// eller https://.',
    },
    matchedTwice: { what: 'Motsvarigheten {match} står två gånger.', mend: 'Behåll den som stämmer bättre.' },
    unmovable: {
      what: '”{id}” kan inte flyttas.',
      mend: 'Lämna bort flytten: de anmälningarna väntar på ett tema.',
    },
    moveOfOffered: {
      what: '”{id}” kan ännu väljas.',
      mend: 'Ta den ur bruk (retired) eller bort helt, eller lämna bort flytten.',
    },
    movesTwice: {
      what: '”{id}” flyttas två gånger.',
      mend: 'Behåll en av flyttarna; ett tema som delades står kvar, ur bruk (retired).',
    },
    movesCircle: { what: 'Från ”{id}” går flyttarna i en cirkel.', mend: 'Låt dem sluta i ett tema.' },
    moveToUnknown: {
      what: 'Det finns inget tema ”{id}”.',
      mend: 'Ange temat som de anmälningarna nu räknas till.',
    },
  },
}
