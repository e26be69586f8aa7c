import type { Clock } from '../clock/clock.ts'
import type { Policy, Reach } from '../lifecycle/policy.ts'
import type { Lang, Localized, Shown } from '../words/localized.ts'

/** To whom an information letter is written (VK-09). */
export type LetterReader = 'staff' | 'supervisors'

/** What every information letter answers, in its order (VK-09). */
export const letterQuestions = ['what', 'why', 'where', 'who', 'howOften', 'feedback', 'ask'] as const

/** An information letter: its texts in the reader's language, or marked with the one that they are in. */
export interface InformationLetter {
  readonly reader: LetterReader
  readonly lang: Lang
  readonly heading: Shown
  /** One for each of {@link letterQuestions}, in their order; each has at least one paragraph. */
  readonly sections: readonly {
    readonly question: (typeof letterQuestions)[number]
    readonly heading: Shown
    readonly paragraphs: readonly Shown[]
  }[]
  /** What the region adds at the end. */
  readonly closing?: Shown
}

/** What only the letters of a region say. */
export interface LetterTexts {
  /** Whom to ask: a sentence, or the id of a post, which is then named with its mailbox. */
  readonly ask: string | Localized
  /** What else staff are told. */
  readonly staff?: Localized | undefined
  /** What else supervisors are told. */
  readonly supervisors?: Localized | undefined
}

interface Named {
  readonly id: string
  readonly label: Localized
}

/** What of a profile stands in its letters. */
export interface LetterSource {
  readonly texts: Readonly<Record<'title' | 'what' | 'why' | 'whatThen', Localized>>
  readonly channels: readonly Named[]
  readonly roles: readonly Named[]
  readonly posts: readonly {
    readonly id: string
    readonly role: string
    readonly label?: Localized | undefined
    readonly mail?: string | undefined
  }[]
  readonly handling: {
    readonly stages: readonly string[]
    readonly inform: readonly Reach[]
    readonly policy: Policy
    readonly decidesAt?: readonly string[] | undefined
  }
  readonly clock: Clock
  readonly letters?: LetterTexts | undefined
}
