import type { PublicProfile } from '@rake/core/region'
import { parseReceipt } from '@rake/core/report'
import type { Lang } from '@rake/core/words'
import { Button, focusById, Notice, Spinner, TextInput } from '@rake/ui'
import { type SubmitEvent, useId, useState } from 'react'
import { client, type Refusal, type Tracked } from './client.ts'
import { SpeechContext, speechIn } from './speech.tsx'
import { TrackedMatter } from './tracked-matter.tsx'
import { ViewHeading, type ViewLevel } from './view-heading.tsx'

/** What tracking needs. */
export interface TrackingProps {
  /** The address of the API: `/api`, `https://rake.example/api`. */
  readonly api: string
  readonly lang: Lang
  /** The region whose page this is; a report of another one is found all the same. */
  readonly profile?: PublicProfile | undefined
  /** 1 where tracking is the page, 2 (the default) where it stands on somebody else's. */
  readonly headingLevel?: ViewLevel | undefined
}

/** Why there is nothing to show. */
type Failure = 'empty' | 'mistyped' | 'lost' | Refusal

/**
 * Following a report by its receipt (VK-02, VK-05): how far it has come, every step of the handling, and the
 * words to its reporter. The receipt is the only key to the report: it is never put into an address, a title
 * or the browser's storage.
 */
export function Tracking({ api, lang, profile, headingLevel = 2 }: TrackingProps) {
  const speech = speechIn(lang)
  const { words } = speech
  const { fetchProfile, track } = asking(api, lang)
  const [typed, setTyped] = useState('')
  const [searching, setSearching] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [found, setFound] = useState<{ matter: Tracked; region: PublicProfile | undefined }>()
  /** How many reports were looked at: from the second on, the heading of the search takes the focus. */
  const [round, setRound] = useState(0)
  const id = useId()

  async function search(form: Element) {
    if (searching) return
    const receipt = parseReceipt(typed)
    if (!receipt) {
      setFailure(typed.trim() === '' ? 'empty' : 'mistyped')
      focusById(form, id)
      return
    }
    setFailure(undefined)
    setSearching(true)
    const result = await track(receipt)
    if (result.type === 'done') {
      const { region } = result.value
      setFound({
        matter: result.value,
        region: profile?.slug === region ? profile : await fetchProfile(region),
      })
    } else {
      setFailure(result.type === 'lost' ? 'lost' : result.refusal)
      focusById(form, id)
    }
    setSearching(false)
  }

  function another() {
    setFound(undefined)
    setTyped('')
    setRound(round + 1)
  }

  return (
    <SpeechContext.Provider value={speech}>
      <div className="rake rake-report" lang={speech.own}>
        {found ? (
          <TrackedMatter
            {...found}
            isElsewhere={found.matter.region !== profile?.slug}
            level={headingLevel}
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
                <Notice tone="warning" role="alert" title={words.tracking.lost.title}>
                  <p>{words.tracking.lost.text}</p>
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

function asking(api: string, lang: Lang) {
  const { track, profile } = client(api, lang)
  return {
    track,
    async fetchProfile(region: string): Promise<PublicProfile | undefined> {
      const result = await profile(region)
      return result.type === 'done' ? result.value : undefined
    },
  }
}

function errorOf(
  failure: Failure | undefined,
  texts: { readonly empty: string; readonly mistyped: string },
): string | undefined {
  if (failure === undefined || failure === 'lost') return undefined
  return typeof failure === 'string' ? texts[failure] : `${failure.title}. ${failure.detail}`
}
