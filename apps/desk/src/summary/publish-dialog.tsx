import { Button, Dialog } from '@rake/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { read, regionApi, type Summary } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { Loaded } from '../page/loaded.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { previewQuery, publishedQuery, summaryQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { Figures } from './figures.tsx'
import { hiddenCount, hiddenSymbol } from './hidden.ts'
import { periodName } from './periods.ts'

interface Publishing {
  readonly period: string
  readonly onClose: () => void
  readonly onPublished: () => void
}

/** Shows what would be published, and asks before it is: it cannot be taken back. */
export function PublishDialog({ open, ...publishing }: Publishing & { open: boolean }) {
  const { words, lang, tell } = useLanguage()
  const { me } = useRegion()
  const period = periodName(publishing.period, lang, me.periods)
  return (
    <Dialog open={open} onClose={publishing.onClose} title={tell(words.summary.publishTitle, { period })}>
      {open && <Proposal {...publishing} />}
    </Dialog>
  )
}

/** The tables as they will stand, for whom each is, and how much of them is hidden (SS-12). */
function Proposal({ period, onClose, onPublished }: Publishing) {
  const { words, tell } = useLanguage()
  const { slug: region } = useRegion()
  const queries = useQueryClient()
  const before = useQuery(publishedQuery(region))
  const preview = useQuery(previewQuery(region, period))
  const publish = useMutation({
    mutationFn: () => read(regionApi.summaries[':period'].editions.$post({ param: { region, period } })),
    onSuccess: (edition) => {
      queries.setQueryData(summaryQuery(region, period, 'edition').queryKey, edition)
      queries.invalidateQueries({ queryKey: publishedQuery(region).queryKey })
      // Every report counted has a new line in its history.
      queries.invalidateQueries({ queryKey: ['report', region] })
      onPublished()
    },
  })
  const { summary: w } = words
  return (
    <>
      <p>{w.publishWhat}</p>
      <p>{tell(w.publishHidden, { symbol: hiddenSymbol })}</p>
      <p>{w.publishForEver}</p>
      {before.data?.includes(period) && <p>{w.publishAgain}</p>}
      <Loaded of={preview}>{(summary) => <Previewed summary={summary} />}</Loaded>
      {publish.error && <ProblemNotice error={publish.error} />}
      <div className="rake-actions">
        {preview.data && (
          <Button kind="primary" busy={publish.isPending} onClick={() => publish.mutate()}>
            {w.confirm}
          </Button>
        )}
        <Button onClick={onClose}>{w.cancel}</Button>
      </div>
    </>
  )
}

function Previewed({ summary }: { summary: Summary }) {
  const { words, tell } = useLanguage()
  const { summary: w } = words
  const n = hiddenCount(summary)
  return (
    <>
      <p>
        <strong>{n === 0 ? w.publishNothing : tell(w.publishCount, { n })}</strong>
      </p>
      <Figures summary={summary} zeros={false} level={3} />
    </>
  )
}
