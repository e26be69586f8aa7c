import type { Quote } from '@rake/core/document'
import { Button } from '@rake/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useLanguage } from '../../language.tsx'
import { textsQuery } from '../../queries.ts'
import { useRegion } from '../../region/region.ts'
import { focusSoon } from './focus-soon.ts'
import { fieldOf } from './missing.ts'
import { OrderButtons } from './order-buttons.tsx'
import type { Writing } from './use-writing.ts'

/** The quotes under a theme: approved texts of it, word for word as they were approved (VA-02). */
export function Quotes(props: { theme: string; name: string; period: string; writing: Writing }) {
  const { theme, name, period, writing } = props
  const { words, tell } = useLanguage()
  const { me } = useRegion()
  const { writing: w } = words.socialReport
  const [picks, setPicks] = useState(false)
  const quotes = writing.written.quotes[theme] ?? []
  const put = (next: readonly Quote[]) => (before: Writing['written']) => ({
    ...before,
    quotes: { ...before.quotes, [theme]: next },
  })
  const pickId = fieldOf('quotes', theme, 'pick')
  return (
    <div className="desk-quotes">
      {quotes.length > 0 && <h4>{w.quotes}</h4>}
      {quotes.map((quote, at) => (
        <div key={quote.id} id={fieldOf('quotes', theme, at)} tabIndex={-1}>
          <blockquote className="desk-written" lang={quote.lang}>
            {quote.text}
          </blockquote>
          <OrderButtons
            name={`${tell(w.quote, { nth: at + 1 })}, ${name}`}
            at={at}
            of={quotes.length}
            onRemove={() => {
              writing.remove(tell(w.quote, { nth: at + 1 }), put(quotes.filter(({ id }) => id !== quote.id)))
              focusSoon(pickId)
            }}
          />
        </div>
      ))}
      {me.may.includes('text.approve') && (
        <button
          id={pickId}
          type="button"
          className="rake-button rake-secondary"
          aria-expanded={picks}
          aria-label={`${w.pickQuote}: ${name}`}
          onClick={() => setPicks(!picks)}
        >
          {w.pickQuote}
        </button>
      )}
      {picks && (
        <Picker
          theme={theme}
          period={period}
          taken={quotes}
          onPick={(quote) => {
            writing.change(put([...quotes, quote]))
            focusSoon(pickId)
          }}
        />
      )}
    </div>
  )
}

function Picker(props: {
  theme: string
  period: string
  taken: readonly Quote[]
  onPick: (quote: Quote) => void
}) {
  const { theme, period, taken, onPick } = props
  const { words, tell } = useLanguage()
  const { slug } = useRegion()
  const { writing: w } = words.socialReport
  const { data, hasNextPage, isFetching, fetchNextPage, error } = useInfiniteQuery(textsQuery(slug, period))
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) fetchNextPage()
  }, [hasNextPage, isFetching, error, fetchNextPage])
  const texts = (data?.pages ?? []).flatMap((page) => page.texts)
  const offered = texts.filter(
    (text) => text.theme === theme && text.id !== undefined && !taken.some(({ id }) => id === text.id),
  )
  return (
    <div className="desk-picker">
      <p role="status">{isFetching ? words.page.loading : tell(w.quotesFound, { n: offered.length })}</p>
      <ul>
        {offered.map(({ id = '', lang, published }, at) => (
          <li key={id}>
            <blockquote className="desk-written" lang={lang}>
              {published}
            </blockquote>
            <Button
              label={tell(w.takeQuoteNumber, { nth: at + 1 })}
              onClick={() => onPick({ id, lang, text: published })}
            >
              {w.takeQuote}
            </Button>
          </li>
        ))}
      </ul>
      {!isFetching && offered.length === 0 && (
        <p>
          {w.noQuotes} <Link href={`/texts/${period}`}>{w.toTexts}</Link>
        </p>
      )}
    </div>
  )
}
