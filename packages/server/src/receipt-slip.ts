import { type Profile, pagePaths, tellReceipt } from '@rake/core'
import { encode } from 'uqr'
import * as z from 'zod/mini'
import { said } from './said.ts'

/** What a reporter is given for a report, to keep: on the screen, on paper, in her phone. */
export const receiptSlipSchema = z.object({
  /** The only key to the report: shown once, never stored. */
  receipt: z.string(),
  submitted: z.string(),
  /** The address of the page where it is followed, without the receipt; absent where the installation has none. */
  tracking: z.optional(z.string()),
  /** The same as a QR code: dark squares as the path of an SVG of this size, with the light edge that readers need. */
  qr: z.object({ size: z.int(), path: z.string() }),
  /** What is said around it, in the language that the form was filled in in. */
  told: z.object({
    /** Of the texts that do not say their own. */
    lang: z.string(),
    name: said,
    number: z.string(),
    thanks: said,
    next: said,
    keep: said,
    again: said,
    submitted: z.string(),
    where: z.optional(z.string()),
    copy: z.string(),
    copied: z.string(),
    selected: z.string(),
    print: z.string(),
    qr: z.string(),
    saved: z.string(),
    earlier: z.string(),
  }),
})

export type ReceiptSlip = z.infer<typeof receiptSlipSchema>

/** Where a report is followed. */
interface SlipOptions {
  readonly profile: Pick<Profile, 'slug' | 'languages' | 'words' | 'name' | 'texts'>
  /** Of the installation's own pages, without a slash at its end. */
  readonly address: string | undefined
  /** The language of the report. */
  readonly lang: string
}

/**
 * The slip of a report, always the same for the same report. Its QR code leads to the tracking page
 * of the region with the receipt behind a `#`, which no browser sends to a server (docs/decisions/0009); without
 * an address it says the bare receipt.
 */
export function receiptSlip(
  { receipt, submitted }: Pick<ReceiptSlip, 'receipt' | 'submitted'>,
  { profile, address, lang }: SlipOptions,
): ReceiptSlip {
  const { slug, languages } = profile
  // In the first one the page begins anyway.
  const inLanguage = languages.indexOf(lang) > 0 ? `?lang=${lang}` : ''
  const tracking = address && `${address}/${slug}/${pagePaths.tracking}${inLanguage}`
  return {
    receipt,
    submitted,
    ...(tracking && { tracking }),
    qr: qrCode(tracking ? `${tracking}#${receipt}` : receipt),
    told: tellReceipt(profile, { submitted, tracking }, lang),
  }
}

/** So many light modules stand around a code (ISO/IEC 18004). */
const quietZone = 4

function qrCode(text: string): ReceiptSlip['qr'] {
  // Printed small and folded, it should still be read: 15 per cent of it may be lost.
  const { size, data } = encode(text, { ecc: 'M', border: quietZone })
  const path = data.flatMap((row, y) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${index} ${y}h${run.length}v1H${index}z`,
    ),
  )
  return { size, path: path.join('') }
}
