import type { RegionForm } from '@rake/core/region'
import { parseReceipt } from '@rake/core/report'
import { Button, focusById, Notice, Spinner, TextInput, type Wording } from '@rake/ui'
import { type SubmitEvent, useEffect, useId, useState } from 'react'
import { client, type Refusal, type Tracked } from './client.ts'
import { SpeechContext, speechOf } from './speech.tsx'
import { TrackedMatter } from './tracked-matter.tsx'
import { ViewHeading, type ViewLevel } from './view-heading.tsx'

/** What tracking needs. */
export interface TrackingProps {
  /** The address of the API: `/api`, `https://rake.example/api`. */
  readonly api: string
  /**
   * What the region whose page this is has in one language: from `useRegionForm`, or from `formIn` of
   * `@rake/core/region`. A report of another region is found all the same.
   */
  readonly form: RegionForm
  /** 1 where tracking is the page, 2 (the default) where it stands on somebody else's. */
  readonly headingLevel?: ViewLevel | undefined
  /** A receipt that came with the page, as behind a QR code: it stands in the field, and the reader asks for it. */
  readonly receipt?: string | undefined
}

/** Why there is nothing to show. */
type Failure = 'empty' | 'mistyped' | 'lost' | Refusal

/**
 * Following a report by its receipt (VK-02, VK-05): how far it has come, every step of the handling, the words
 * to its reporter, and the way to add to it (PS-16). The receipt is the only key to the report: it is put into no
 * address here, nor into a title or the browser's storage. (docs/decisions/0009 tells of the QR code.)
 */
export function Tracking({ api, form, headingLevel = 2, receipt: given = '' }: TrackingProps) {
  const { words } = form
  const { track } = client(api, form.wordsLang)
  const [typed, setTyped] = useState(given)
  const [searching, setSearching] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [found, setFound] = useState<{ readonly receipt: string; readonly matter: Tracked }>()
  /** How many reports were looked at: from the second on, the heading of the search takes the focus. */
  const [round, setRound] = useState(0)
  const id = useId()

  async function search(page: Element) {
    if (searching) return
    const receipt = parseReceipt(typed)
    if (!receipt) {
      setFailure(typed.trim() === '' ? 'empty' : 'mistyped')
      focusById(page, id)
      return
    }
    setFailure(undefined)
    setSearching(true)
    const result = await track(receipt)
    if (result.type === 'done') {
      setFound({ receipt, matter: result.value })
    } else {
      setFailure(result.type === 'lost' ? 'lost' : result.refusal)
      focusById(page, id)
    }
    setSearching(false)
  }

  async function renew(isWanted = () => true) {
    const result = found && (await track(found.receipt))
    // She may have gone on to another meanwhile.
    if (result?.type === 'done' && isWanted()) setFound((now) => now && { ...now, matter: result.value })
  }

  // The page has changed its language: what is told of the report follows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a language is a reason, a report found is none
  useEffect(() => {
    let isWanted = true
    void renew(() => isWanted)
    return () => {
      isWanted = false
    }
  }, [form.wordsLang])

  function another() {
    setFound(undefined)
    setTyped('')
    setRound(round + 1)
  }

  return (
    <SpeechContext.Provider value={speechOf(form)}>
      <div className="rake rake-report" part="form" lang={form.wordsLang}>
        {found ? (
          <TrackedMatter
            {...found}
            {...{ api, form }}
            level={headingLevel}
            onAdded={renew}
            onAnother={another}
          />
        ) : (
          <>
            <ViewHeading level={headingLevel} focused={round > 0}>
              {words.track}
            </ViewHeading>
            <p>{words.tracking.lead}</p>
            <form
              noValidate
              onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
                event.preventDefault()
                void search(event.currentTarget)
              }}
            >
              <TextInput
                id={id}
                label={words.tracking.number}
                hint={words.tracking.hint}
                error={errorOf(failure, words.tracking)}
                value={typed}
                onChange={(value) => {
                  setTyped(value)
                  setFailure(undefined)
                }}
                autoComplete="off"
                spellCheck={false}
                size={24}
              />
              {failure === 'lost' && (
                <Notice tone="warning" role="alert" title={words.lost.title}>
                  <p>{words.tracking.lost}</p>
                </Notice>
              )}
              <Button kind="primary" type="submit" busy={searching}>
                {words.tracking.show}
              </Button>
              {searching && <Spinner label={words.tracking.searching} />}
            </form>
          </>
        )}
      </div>
    </SpeechContext.Provider>
  )
}

function errorOf(
  failure: Failure | undefined,
  texts: { readonly empty: string; readonly mistyped: string },
): Wording | undefined {
  if (failure === undefined || failure === 'lost') return undefined
  if (typeof failure === 'string') return texts[failure]
  return { ...failure.title, text: `${failure.title.text}. ${failure.detail.text}` }
}
