import { dashes, detectorOf, spaces } from './detector.ts'

const space = `[${spaces}]`
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const month = '(?:0?[1-9]|1[0-2])'
const year = '(?:1[89]|20)\\d\\d'

/** "maaliskuuta", "mars": what a month may look like is enough beside a word for being born. */
const monthName = '(?:\\p{L}{4,6}kuuta|[adfjmnos]\\p{L}{2,8})'

/** A whole date, however it is written: 12.3.1985, 1.2.90, 1985-03-12, 12. maaliskuuta 1985, 120385. */
const date = [
  `${day}\\.${space}?${month}\\.${space}?(?:${year}|\\d\\d)`,
  `${year}-\\d\\d-\\d\\d`,
  `${day}\\.?${space}${monthName}${space}${year}`,
  '(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d\\d',
].join('|')

/** Who is born, where the verb is said of projects too. */
const someone =
  'asiakas|potilas|hän|lapsi|vauva|poika|tyttö|tytär|nuori|äiti|isä|mies|nainen|kaksoset|' +
  'klienten|patienten|hon|han|barnet|sonen|dottern|flickan|pojken|mannen|kvinnan'

/** What is said before a date of birth. A thing that "on syntynyt" or "syntyi" has no date of birth. */
const before = [
  `synt\\.?(?:${space}aika)?|[sf]\\.`,
  `(?:syntymä(?:aika|aja|päivä)\\p{L}{0,6}|födelse(?:datum|tid|dag)(?:et|en)?)(?:${space}(?:on|oli|är|var))?`,
  `(?<!(?:on|ovat|oli|ole)${space})syntynyt`,
  `(?:${someone})${space}(?:(?:on|oli)${space})?(?:syntynyt|syntyi)`,
  `född(?:${space}den)?`,
  `(?:${someone})${space}föddes(?:${space}den)?`,
].join('|')
const isBefore = `(?<=(?<!\\p{L})(?:${before})[:,]?${space}{0,2})`

/** What is said after it, of one person: "ennen 1.1.2008 syntyneet" is a whole generation. */
const isAfter = `(?=${space}(?:syntyn(?:yt|yttä|ee(?:n|lle|l[lt]ä|stä))|född)(?!\\p{L}))`

/** Neither the beginning of something longer, nor the day since which something has been. */
const end = `(?![\\p{L}\\d${dashes}]|\\.\\d|${space}(?:jälkeen|alkaen|mennessä|lähtien))`

/**
 * Dates of birth: a whole date beside a word for being born, in Finnish or Swedish. The date is found, not the
 * word. A year alone, a generation and the birth of a project are none.
 */
export const dateOfBirth = detectorOf(
  new RegExp(
    `(?<![\\d,/${dashes}]|\\d\\.)(?=\\d)(?:${isBefore}(?:${date})${end}|(?:${date})${isAfter})`,
    'giu',
  ),
)
