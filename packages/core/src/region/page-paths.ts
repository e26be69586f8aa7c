/**
 * Where the pages of a region are below its own address, `/{slug}/`, in an installation of the reference apps; the
 * form itself is that address. They stand in mails, receipts and links of others, so they never change.
 */
export const pagePaths = {
  /** Where a report is followed by its receipt (VK-02). */
  tracking: 'seuranta',
  accessibility: 'saavutettavuus',
  /** The published social reports (VA-04). */
  reports: 'raportit',
  /** You reported, this was done (VA-06). */
  results: 'tulokset',
  proposals: 'ehdotukset',
  /** The published figures, a page for each period. */
  figures: 'luvut',
  /** The published answers, a page for each period (VA-02). */
  answers: 'vastaukset',
} as const
