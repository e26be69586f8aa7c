import { Checkbox, GroupedSelect, RadioGroup } from '@rake/ui'
import { useLanguage } from '../language.tsx'
import type { View } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { groupName, periodName } from './periods.ts'

/** Which period, which figures, and whether zeros are shown. */
export function Controls(props: {
  period: string
  onPeriod: (period: string) => void
  view: View
  onView: (view: View) => void
  zeros: boolean
  onZeros: (zeros: boolean) => void
}) {
  const { period, onPeriod, view, onView, zeros, onZeros } = props
  const { words, lang } = useLanguage()
  const { summary: w } = words
  const { periods } = useRegion().me
  const options = periods.map((offered) => ({
    value: offered.id,
    label: periodName(offered.id, lang, periods),
    group: groupName(offered, lang),
  }))
  const known = options.some(({ value }) => value === period)
  const other = { value: period, label: periodName(period, lang, periods), group: w.kinds.other }
  return (
    <div className="desk-summary-controls">
      <GroupedSelect
        label={w.period}
        options={known ? options : [...options, other]}
        value={period}
        onChange={onPeriod}
      />
      <RadioGroup
        inRow
        label={w.view}
        options={[
          { value: 'live', label: w.live },
          { value: 'edition', label: w.edition },
        ]}
        value={view}
        onChange={(picked) => onView(picked === 'edition' ? 'edition' : 'live')}
      />
      <Checkbox label={view === 'live' ? w.zeros : w.zerosAndHidden} checked={zeros} onChange={onZeros} />
    </div>
  )
}
