import { type ReportLine, read, regionApi } from '../api.ts'

/**
 * All reports that the reader may see, the newest first: one page after the other, until all are there. The lists
 * and their filters work on the whole, and "the oldest first" would be wrong of a part.
 *
 * @param onMore told how many have come, each time that there are more
 */
export async function loadReports(region: string, onMore: (loaded: number) => void): Promise<ReportLine[]> {
  const lines: ReportLine[] = []
  for (let after: string | undefined = ''; after !== undefined; ) {
    const query = after === '' ? {} : { after }
    const page: { readonly reports: readonly ReportLine[]; readonly next?: string | undefined } = await read(
      regionApi.reports.$get({ param: { region }, query }),
    )
    lines.push(...page.reports)
    after = page.next
    if (after !== undefined) onMore(lines.length)
  }
  return lines
}
