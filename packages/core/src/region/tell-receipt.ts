import type { Lang, Localized } from '../words/localized.ts'
import { fill } from '../words/message.ts'
import type { ReporterWords } from '../words/reporter/index.ts'
import { writtenDay } from '../words/written-day.ts'
import type { PublicProfile } from './public-profile.ts'
import { type Said, spokenIn } from './spoken-in.ts'

type ReceiptWords = ReporterWords['receipt']

/** What is said around a receipt: the region's own texts, and the words of the page in the language of its form. */
export interface ToldReceipt extends Omit<ReceiptWords, 'where'> {
  /** The language of the texts that do not say their own. */
  readonly lang: Lang
  /** The region. */
  readonly name: Said
  /** What stands above the receipt. */
  readonly number: string
  readonly thanks: Said
  readonly next: Said
  /** That it is to be kept, and why. */
  readonly keep: Said
  readonly again: Said
  /** Where the report is followed; absent where the installation has no page for it. */
  readonly where?: string
}

/**
 * A receipt told to its reporter in the language that she filled the form in (PS-03, VK-02). Pure; the API
 * answers with the same.
 * @param slip the day (`YYYY-MM-DD`) of the report, and the address of the page where it is followed
 */
export function tellReceipt(
  seen: Pick<PublicProfile, 'languages' | 'words' | 'name' | 'texts'>,
  { submitted, tracking }: { readonly submitted: string; readonly tracking?: string | undefined },
  wished: Lang,
): ToldReceipt {
  const { wordsLang, words, inOne } = spokenIn(seen, wished)
  const { where, ...own } = words.receipt
  const { thanks, next, receipt, again } = seen.texts
  const say = (text: Localized) => inOne(text, wordsLang)
  return {
    ...own,
    lang: wordsLang,
    name: say(seen.name),
    number: words.tracking.number,
    submitted: fill(own.submitted, wordsLang, { day: writtenDay(submitted, wordsLang) }),
    ...(tracking !== undefined && { where: fill(where, wordsLang, { address: tracking }) }),
    thanks: say(thanks),
    next: say(next),
    keep: say(receipt),
    again: say(again),
  }
}
