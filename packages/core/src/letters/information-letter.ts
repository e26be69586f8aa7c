import type { ClockEvent } from '../clock/clock.ts'
import { anchorOf } from '../clock/rule.ts'
import { ownerRole, type PolicyAct, type Reach } from '../lifecycle/policy.ts'
import { letterWords } from '../words/letters/index.ts'
import { type Lang, type Localized, type Shown, say, show } from '../words/localized.ts'
import { fill, type Message, type Params } from '../words/message.ts'
import { localeOf } from '../words/written-day.ts'
import { type InformationLetter, type LetterReader, type LetterSource, letterQuestions } from './letter.ts'

/**
 * One of the two information letters of a region (VK-09), from what its profile says anyway: what and why from
 * the texts of the form, who handles from the policy, how often from the events of the clock at which matters
 * are decided. Staff read what the form tells them; supervisors besides what is expected of them, and what
 * nobody may do.
 *
 * @param options `formAddress`: where the form is, as people are to read it.
 * @throws RangeError if the profile has no letters; what they need, `defineRegion` has seen to.
 */
export function informationLetter(
  profile: LetterSource,
  reader: LetterReader,
  lang: Lang,
  { formAddress }: { readonly formAddress: string },
): InformationLetter {
  const { texts, channels, handling, letters } = profile
  if (!letters) throw new RangeError('The profile has no letters: say under `letters` whom to ask.')
  const write = writerIn(lang)
  const { words } = write
  const own = (text: Localized) => show(text, lang)
  const forSupervisors = reader === 'supervisors'

  /** Says who does something: all of them, or whichever it is. */
  const who = (message: Message, reaches: readonly Reach[] = [], type: 'conjunction' | 'disjunction') => {
    const names = roleNames(profile, reaches, write.lang, words.owner)
    const params = { n: names.length, names: listed(names, write.lang, type) }
    return names.length > 0 ? [write.say(message, params)] : []
  }
  const may = (message: Message, act: PolicyAct) => who(message, handling.policy[act], 'disjunction')
  const deciders = handling.stages.includes('decision')
    ? may(words.decides, 'matter.decide')
    : may(words.handles, 'matter.close')
  const name = who(words.name[reader], handling.policy['reporter.read'], 'conjunction')
  const names = channels.map(({ label }) => say(label, write.lang))

  const answers: Readonly<Record<(typeof letterQuestions)[number], readonly Shown[]>> = {
    what: [
      ...(forSupervisors ? [write.say(words.toSupervisors.what)] : []),
      own(texts.what),
      ...(names.length > 0
        ? [write.say(words.channels, { names: listed(names, write.lang, 'conjunction') })]
        : []),
    ],
    why: [own(texts.why), ...(forSupervisors ? [write.say(words.toSupervisors.why)] : [])],
    where: [write.say(words.where[reader], { address: formAddress })],
    who: forSupervisors
      ? [
          ...(handling.stages.includes('review') ? may(words.reviews, 'matter.review') : []),
          ...deciders,
          ...who(words.informed, handling.inform, 'conjunction'),
          write.say(words.toSupervisors.untouched),
          ...may(words.toSupervisors.view, 'view.record'),
        ]
      : [own(texts.whatThen), ...deciders],
    howOften: (handling.decidesAt ?? []).flatMap((id) => rhythmOf(profile, id, write)),
    feedback: [
      write.say(forSupervisors ? words.toSupervisors.feedback : words.toStaff.feedback),
      ...may(words.answers, 'feedback.give'),
      ...(name.length > 0 ? name : [write.say(words.nameless)]),
    ],
    ask: [typeof letters.ask === 'string' ? post(profile, letters.ask, write) : own(letters.ask)],
  }
  const closing = letters[reader]
  return {
    reader,
    lang,
    heading: write.say(words.heading[reader], { title: say(texts.title, write.lang) }),
    sections: letterQuestions.map((question) => ({
      question,
      heading: write.say(words.question[question]),
      paragraphs: answers[question],
    })),
    ...(closing && { closing: own(closing) }),
  }
}

type Writer = ReturnType<typeof writerIn>

/** The model sentences in a language, in Finnish where there are none; what is written says which it is. */
function writerIn(asked: Lang) {
  const known = letterWords[asked]
  const lang = known ? asked : 'fi'
  return {
    lang,
    words: known ?? letterWords.fi,
    say: (message: Message, params: Params = {}): Shown => ({ text: fill(message, lang, params), lang }),
  }
}

/** What the roles are called that have a part in something, each once, as they stand within a sentence. */
function roleNames({ roles }: LetterSource, reaches: readonly Reach[], lang: Lang, owner: string): string[] {
  return [...new Set(reaches.map(({ role }) => role))].flatMap((id) => {
    if (id === ownerRole) return owner
    const role = roles.find((each) => each.id === id)
    return role ? inSentence(say(role.label, lang)) : []
  })
}

/** How often an event comes round, with what happens then. */
function rhythmOf({ clock }: LetterSource, id: string, { lang, words, say: write }: Writer): Shown[] {
  const event = clock.find((each) => each.id === id)
  if (!event) return []
  const rule = roundOf(clock, event)
  const params = { event: say(event.label, lang), ...('count' in rule && { n: rule.count }) }
  return [
    write(words.rhythm['once' in rule ? 'once' : rule.every], params),
    ...(event.description ? [show(event.description, lang)] : []),
  ]
}

/** The rule by which an event comes round: its own, or that of the event that it is placed by. */
function roundOf(clock: LetterSource['clock'], { when }: ClockEvent) {
  if ('once' in when || 'every' in when) return when
  const anchor = clock.find(({ id }) => id === anchorOf(when)?.id)
  if (anchor) return roundOf(clock, anchor)
  throw new RangeError(`The clock has no event "${anchorOf(when)?.id}".`)
}

function post({ posts, roles }: LetterSource, id: string, { lang, words, say: write }: Writer): Shown {
  const found = posts.find((each) => each.id === id)
  const label = found?.label ?? roles.find((each) => each.id === found?.role)?.label ?? {}
  return write(words.ask, { name: inSentence(say(label, lang)), mail: found?.mail ?? '' })
}

function listed(names: readonly string[], lang: Lang, type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(localeOf(lang), { type }).format(names)
}

/** A name as it stands within a sentence: "Esihenkilö" becomes "esihenkilö", "RAKE-työryhmä" stays. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
