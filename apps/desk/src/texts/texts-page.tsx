import { Button, GroupedSelect, Notice, Progress, Spinner } from '@rake/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { hasStatus, type TextsPage as Page } from '../api.ts'
import { today } from '../dates.ts'
import { useLanguage } from '../language.tsx'
import { Empty } from '../page/empty.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { textsQuery } from '../queries.ts'
import { useRegion } from '../region/region.ts'
import { RegionPage } from '../region/region-page.tsx'
import { groupName, periodName } from '../summary/periods.ts'
import { TextItem } from './text-item.tsx'
import { type Approval, useApproval } from './use-approval.ts'
import { keyOf, nextAfter, progressOf, type TextList, textLists, textsIn } from './waiting.ts'

/** So many pages of a hundred reports are fetched unasked. */
const pagesUnasked = 20
/** So many texts stand on the page at once. */
const portion = 50

/** The free texts of a period: each is read and approved, exactly as it would be published (VA-02). */
export function TextsPage(props: { period?: string | undefined }) {
  const { words, lang } = useLanguage()
  const { slug, me } = useRegion()
  const ended = me.periods.find(({ to }) => to < today())
  const { period = (ended ?? me.periods[0])?.id ?? '' } = props
  const [, navigate] = useLocation()
  const { texts: w } = words
  const found = useInfiniteQuery(textsQuery(slug, period))
  const pages = found.data?.pages ?? []
  const { hasNextPage, isFetching, fetchNextPage } = found
  const goesOn = hasNextPage && !found.error && pages.length < pagesUnasked
  useEffect(() => {
    if (goesOn && !isFetching) fetchNextPage()
  }, [goesOn, isFetching, fetchNextPage])
  const options = me.periods.map((one) => ({
    value: one.id,
    label: periodName(one.id, lang, me.periods),
    group: groupName(one, lang),
  }))
  const isKnown = options.some(({ value }) => value === period)

  return (
    <RegionPage title={w.title} lead={periodName(period, lang, me.periods)}>
      <div className="desk-filters">
        <GroupedSelect
          label={words.summary.period}
          options={isKnown ? options : [...options, { value: period, label: period }]}
          value={period}
          onChange={(next) => navigate(`/texts/${next}`)}
        />
      </div>
      {found.error && !hasStatus(found.error, 401) && (
        <ProblemNotice error={found.error} again={() => found.refetch()} />
      )}
      {pages.length > 0 && (
        <Texts
          key={period}
          period={period}
          pages={pages}
          more={hasNextPage}
          onMore={hasNextPage && !goesOn && !isFetching ? () => fetchNextPage() : undefined}
        />
      )}
      {isFetching && <Spinner label={words.page.loading} />}
    </RegionPage>
  )
}

interface TextsProps {
  readonly period: string
  readonly pages: readonly Page[]
  /** Whether there are more than these. */
  readonly more: boolean
  readonly onMore: (() => void) | undefined
}

function Texts({ period, pages, more, onMore }: TextsProps) {
  const { words, tell } = useLanguage()
  const { texts: w } = words
  const [search] = useSearchParams()
  const list = textLists.find((one) => one === search.get('list')) ?? 'waiting'
  const texts = pages.flatMap((page) => page.texts)
  const { approved, all } = progressOf(texts)
  const [first] = pages
  return (
    <>
      <p>{first?.rule === 'asTheyAre' ? w.leadAsTheyAre : w.leadApprovedOnly}</p>
      <p>{w.howTo}</p>
      <Progress
        label={tell(more ? w.progressMore : w.progress, { approved, all })}
        value={approved}
        max={all || 1}
      />
      <nav className="desk-lists" aria-label={w.lists}>
        <ul>
          {textLists.map((one) => (
            <li key={one}>
              <Link
                href={`/texts/${period}?list=${one}`}
                replace
                aria-current={one === list ? 'page' : undefined}
              >
                {w.list[one]} <span className="desk-count">{textsIn(texts, one).length}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <List key={list} {...{ period, texts, list }} fields={first?.fields ?? {}} />
      {onMore && <Button onClick={onMore}>{w.more}</Button>}
    </>
  )
}

function List(props: { period: string; texts: Page['texts']; list: TextList; fields: Page['fields'] }) {
  const { period, texts, list, fields } = props
  const { words, tell } = useLanguage()
  const { texts: w } = words
  const approval = useApproval(period)
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<Approval>()
  const [shown, setShown] = useState(portion)
  const listed = textsIn(texts, list, kept)
  const buttonOf = (key: { report: string; field: string }) => `text-${keyOf(key)}`

  function deal(next: Approval) {
    setKept(new Set([...kept, keyOf(next.text)]))
    setLast(next)
    approval.mutate(next)
    const after = nextAfter(listed, list, next.text)
    if (!after) return
    const at = listed.indexOf(after)
    if (at >= shown) setShown(at + portion)
    // What follows may have to be drawn first.
    requestAnimationFrame(() => {
      const button = document.getElementById(buttonOf(after))
      button?.closest('li')?.scrollIntoView({ block: 'nearest' })
      button?.focus({ preventScroll: true })
    })
  }
  function undo({ text, to }: Approval) {
    setLast(undefined)
    approval.mutate({ text, to: to === 'approved' ? 'waiting' : 'approved' })
    document.getElementById(buttonOf(text))?.focus()
  }

  return (
    <section aria-labelledby="texts-heading">
      <h2 id="texts-heading" className="desk-list-heading">
        {w.list[list]}
      </h2>
      <div className="desk-undo">
        <p role="status">
          {last &&
            tell(last.to === 'approved' ? w.approvedNow : w.withdrawnNow, {
              number: String(listed.findIndex((one) => keyOf(one) === keyOf(last.text)) + 1),
            })}
        </p>
        {last && (
          <Button kind="quiet" onClick={() => undo(last)}>
            {w.undo}
          </Button>
        )}
      </div>
      {approval.error && <ProblemNotice error={approval.error} />}
      {listed.length === 0 ? (
        <NoTexts list={list} any={texts.length > 0} period={period} />
      ) : (
        <ol className="desk-texts-list">
          {listed.slice(0, shown).map((text, index) => (
            <TextItem
              key={keyOf(text)}
              text={text}
              number={index + 1}
              fields={fields}
              buttonId={buttonOf(text)}
              onApprove={() => deal({ text, to: 'approved' })}
              onWithdraw={() => deal({ text, to: 'waiting' })}
            />
          ))}
        </ol>
      )}
      {listed.length > shown && <Button onClick={() => setShown(shown + portion)}>{words.inbox.more}</Button>}
      {list === 'waiting' && listed.length > 0 && listed.every(({ state }) => state === 'approved') && (
        <Notice tone="success" title={w.allDone}>
          <p>{w.allDoneText}</p>
        </Notice>
      )}
    </section>
  )
}

function NoTexts({ list, any, period }: { list: TextList; any: boolean; period: string }) {
  const { words } = useLanguage()
  const { texts: w } = words
  return (
    <Empty title={any ? w.empty[list] : w.none}>
      <p>{any ? w.emptyText[list] : w.noneText}</p>
      {any && list === 'waiting' && (
        <p>
          <Link href={`/texts/${period}?list=approved`}>{w.seeApproved}</Link>
        </p>
      )}
    </Empty>
  )
}
