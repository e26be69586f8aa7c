import { createHash } from 'node:crypto'
import { fill, type Lang, type Profile, periodNamed, say, unitOf, writtenDay } from '@rake/core'
import type { MailMessage } from './mail.ts'
import { en } from './words/en.ts'
import { fi, type NoticeKind, type NoticeTexts } from './words/fi.ts'
import { sv } from './words/sv.ts'

/** What is told: about which report, and the unit that it came from; or about the summary of which period. */
export interface Notice {
  readonly id: string
  readonly kind: NoticeKind
  readonly about: { readonly report: string; readonly unit: string } | { readonly period: string }
}

/** The kinds of notices, in the order in which a mail tells them. */
export const noticeKinds: readonly NoticeKind[] = [
  'matter.assign',
  'report.add',
  'report.submit',
  'edition.publish',
]

const known: Readonly<Record<Lang, NoticeTexts>> = { fi, sv, en }

/**
 * One mail that tells all these notices, in the region's first language (in Finnish where there are no
 * words in it). It says that there is something and where: unit or period, and link. What the report says, and all
 * about its reporter, is read on the desk only, after signing in (PS-09).
 * @param notices at least one
 * @param address where the desk stands: links are `{address}/desk/{region}/reports/{id}` and `…/summary/{period}`
 */
export function messageOf(
  profile: Profile,
  notices: readonly Notice[],
  { to, address }: { readonly to: string; readonly address: string },
): MailMessage {
  const [first = 'fi'] = profile.languages
  const lang = first in known ? first : 'fi'
  const texts = known[lang] ?? fi
  const nameOf = ({ about }: Notice) =>
    'period' in about
      ? periodName(profile, about.period, lang)
      : say(unitOf(profile, about.unit)?.label ?? profile.name, lang)
  const link = ({ about }: Notice) =>
    `${address}/desk/${profile.slug}/${'period' in about ? `summary/${about.period}` : `reports/${about.report}`}`

  const groups = noticeKinds.flatMap((kind) => {
    // Who holds two posts is told of a report once, and of a summary that was corrected as well.
    const ofKind = new Map(notices.filter((one) => one.kind === kind).map((one) => [link(one), one]))
    return ofKind.size === 0 ? [] : [{ words: texts.notices[kind], notices: [...ofKind.values()] }]
  })
  const subjects = groups.map(({ words, notices }) => {
    const [only] = notices
    return groups.length === 1 && notices.length === 1 && only
      ? fill(words.subject, lang, { about: nameOf(only) })
      : fill(words.count, lang, { n: notices.length })
  })
  const lists = groups.map(({ words, notices }) =>
    [
      fill(words.intro, lang, { n: notices.length }),
      ...notices.map((notice) => `${nameOf(notice)}\n${link(notice)}`),
    ].join('\n\n'),
  )

  return {
    id: messageId(notices),
    to,
    subject: subjects.join(', '),
    text: `${[
      texts.greeting,
      ...lists,
      `${texts.closing}\n${texts.automatic}`,
      fill(texts.signature, lang, { region: say(profile.name, lang) }),
    ].join('\n\n')}\n`,
    lang,
  }
}

/** What the region calls its period, if anything, and its days. */
function periodName(profile: Profile, id: string, lang: Lang): string {
  const period = periodNamed(profile, id)
  if (!period) return id
  const days = `${writtenDay(period.from, lang)}–${writtenDay(period.to, lang)}`
  return period.label ? `${say(period.label, lang)} ${days}` : days
}

/**
 * By all notices of a mail and not by its first: a repeated mail that tells more than it did is another
 * one, else a mailbox that drops what it has seen would drop what is new.
 */
function messageId(notices: readonly Notice[]): string {
  const ids = notices.map(({ id }) => id).sort()
  return createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 32)
}
