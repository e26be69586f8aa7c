import { plainText } from '@rake/ui'
import type { SocialReportLine } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { useNames } from '../region/names.ts'
import { useRegion } from '../region/region.ts'
import { periodName } from '../summary/periods.ts'
import { standingOf } from './state.ts'

/** What a social report is called and where it stands, in words. */
export function useStanding() {
  const { words, lang, say, tell } = useLanguage()
  const { me } = useRegion()
  const names = useNames()
  const kindOf = (id: string) => me.socialReports.find((kind) => kind.id === id)
  return {
    /** What its kind is called. */
    kind: ({ kind }: SocialReportLine): string => plainText(say(kindOf(kind)?.label ?? { fi: kind })),
    /** Of which unit or of the whole region, over which period. */
    of: ({ unit, period }: SocialReportLine): string =>
      [
        ...(unit === undefined ? [] : [plainText(names.unit(unit))]),
        periodName(period, lang, me.periods),
      ].join(', '),
    /** Where it stands: "Hyväksyttävänä: Toimialajohtaja". */
    state: (line: SocialReportLine): string => {
      const { kind, level, version } = line
      const step = kindOf(kind)?.approvals.find(({ id }) => id === level)?.label
      const standing = words.socialReport.standing[standingOf(line)]
      return tell(standing, { version, step: step ? plainText(say(step)) : '' })
    },
  }
}
