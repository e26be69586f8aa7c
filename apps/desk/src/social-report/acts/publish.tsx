import { type Audience, audiences } from '@rake/core/lifecycle'
import { pagePaths } from '@rake/core/region'
import { Button, Dialog, RadioGroup } from '@rake/ui'
import { useState } from 'react'
import { useLanguage } from '../../language.tsx'
import { useRegion } from '../../region/region.ts'
import type { SocialReportForm } from './form.ts'

/** Publishes what every level has approved: asks first, and says to whom and that it cannot be taken back (SS-12). */
export function Publish({ report, send, busy, onCancel }: SocialReportForm) {
  const { words, domain, tell } = useLanguage()
  const { slug, me } = useRegion()
  const { publish: w } = words.socialReport
  const usual = me.socialReports.find(({ id }) => id === report.kind)?.audience ?? 'staff'
  const [audience, setAudience] = useState<Audience>(usual)
  const [asks, setAsks] = useState(false)
  // Tables that only staff may see cannot go out to everyone: a kind for staff stays with them.
  const offered = usual === 'everyone' ? audiences : (['staff'] as const)
  const address = `${location.origin}/${slug}/${pagePaths.reports}/${report.address}`
  return (
    <div className="desk-act-form">
      <RadioGroup
        label={w.audience}
        options={offered.map((value) => ({
          value,
          label: domain.audience[value],
          hint: value === 'everyone' ? w.toEveryone : w.toStaff,
        }))}
        value={audience}
        onChange={(picked) => setAudience(picked === 'everyone' ? 'everyone' : 'staff')}
      />
      <div className="rake-actions">
        <Button kind="primary" onClick={() => setAsks(true)}>
          {w.goOn}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {words.acts.cancel}
        </Button>
      </div>
      <Dialog
        open={asks}
        onClose={() => setAsks(false)}
        title={tell(w.title, { version: report.version + 1 })}
      >
        <p>
          <strong>{audience === 'everyone' ? w.isToEveryone : w.isToStaff}</strong>
        </p>
        {audience === 'everyone' && <p className="desk-address">{address}</p>}
        <p>{w.announced}</p>
        <p>{w.forEver}</p>
        <div className="rake-actions">
          <Button
            kind="primary"
            busy={busy}
            onClick={() => {
              setAsks(false)
              send({ type: 'socialReport.publish', audience })
            }}
          >
            {w.confirm}
          </Button>
          <Button onClick={() => setAsks(false)}>{words.acts.cancel}</Button>
        </div>
      </Dialog>
    </div>
  )
}
