import { dashes, detectorOf, spaces } from './detector.ts'

const space = `[${spaces}]`

/** Begin as a street does and are none: highways, and the paths that a service draws for its clients. */
const noStreet = [
  '(?:Valta|Kanta|Seutu|Moottori|Riks|Stam|Motor)(?:tie|väg)',
  '(?:Hoito|Palvelu|Asiakas|Oppimis|Kuntoutus|Koulutus|Potilas)pol',
  '(?:Vård|Service|Klient)stig',
].join('|')

const types =
  'katu|tie|kuja|polku|raitti|(?<!sateen|elämän)kaari|väylä|bulevardi|aukio|rinne|penger|ranta|' +
  'gatan|vägen|stigen|gränden|gränd|esplanaden|allén|torget'
const typesWhere = '(?:kadu|tie|kuja|polu)l(?:[lt][aä]|le)'
const typesApart = 'katu|tie|kuja|polku|raitti|aukio|gata|väg|gränd|stig'

const which = 'Vanha|Uusi|Itäinen|Läntinen|Gamla|Nya|Stora|Lilla|Norra|Södra|Östra|Västra'

const name = '\\p{Lu}[\\p{L}\\p{M}-]{0,30}'
/** "Koulukatu", "Norra Skolgatan"; "Suur-Savon tie", "Minna Canthin katu". */
const street = `(?:(?:${which})${space})?${name}?(?:${types})|(?:${name}${space})?${name}[ns]${space}(?:${typesApart})`
/** "Koulukadulla". */
const streetWhere = `${name}?(?:${typesWhere})`

/** A house, or two in one; never a year. */
const house = `(?!(?:19|20)\\d\\d(?!\\d))[1-9]\\d{0,3}(?:[${dashes}]\\d{1,4})?`
const flat = `${space}?(?:[A-Z]|[a-h])(?![\\p{L}\\p{M}])(?:${space}?\\d{1,3}(?:${space}?[a-h])?)?`
const flatInWords = `,?${space}(?:as\\.?|asunto|huoneisto|lgh|bst|bostad)${space}?\\d{1,3}`
const end = `(?![\\p{L}\\p{M}\\d]|[.,:]\\d|${space}?[%€])`
const post = `(?:,?${space}(?:FI-)?\\d{5}(?!\\d)(?:${space}${name})?)?`

/**
 * Street addresses of Finland in Finnish or Swedish: a street and the number of a house, with stairs, flat and
 * post office if they follow. "Koulukadulla 12 asukasta" is a count, so where the street is inflected, a
 * number alone may not go before a word. A street without a number is the name of a place, or of an office.
 */
export const streetAddress = detectorOf(
  new RegExp(
    `(?<![\\p{L}\\p{M}\\d${dashes}])(?!${noStreet})(?:` +
      `(?:${street})${space}${house}(?:${flat}|${flatInWords})?${end}|` +
      `(?:${streetWhere})${space}${house}(?:(?:${flat}|${flatInWords})${end}|${end}(?!${space}\\p{Ll}))` +
      `)${post}`,
    'gu',
  ),
)
