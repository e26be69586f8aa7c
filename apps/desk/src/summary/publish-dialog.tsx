import { Button, Dialog } from '@rake/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { read, regionApi } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { publishedQuery, summaryQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { hiddenSymbol } from './hidden.ts'
import { periodName } from './periods.ts'

/** Asks before publishing: it cannot be taken back. */
export function PublishDialog(props: {
  open: boolean
  period: string
  onClose: () => void
  onPublished: () => void
}) {
  const { open, period, onClose, onPublished } = props
  const { words, lang, tell } = useLanguage()
  const { slug: region } = useRegion()
  const queries = useQueryClient()
  const before = useQuery({ ...publishedQuery(region), enabled: open })
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
    <Dialog open={open} onClose={onClose} title={tell(w.publishTitle, { period: periodName(period, lang) })}>
      <p>{w.publishWhat}</p>
      <p>{tell(w.publishHidden, { symbol: hiddenSymbol })}</p>
      <p>{w.publishForEver}</p>
      {before.data?.includes(period) && <p>{w.publishAgain}</p>}
      {publish.error && <ProblemNotice error={publish.error} />}
      <div className="rake-actions">
        <Button kind="primary" busy={publish.isPending} onClick={() => publish.mutate()}>
          {w.confirm}
        </Button>
        <Button onClick={onClose}>{w.cancel}</Button>
      </div>
    </Dialog>
  )
}
