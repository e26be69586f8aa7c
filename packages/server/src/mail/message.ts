import { createHash } from 'node:crypto'
import { fill, type Lang, type Profile, say, unitOf } from '@rake/core'
import type { MailMessage } from './mail.ts'
import { en } from './words/en.ts'
import { fi, type NoticeKind, type NoticeTexts } from './words/fi.ts'
import { sv } from './words/sv.ts'

/** What is told: which report it is about, and the unit that the report came from. */
export interface Notice {
  readonly id: string
  readonly kind: NoticeKind
  readonly report: string
  readonly unit: string
}

/** The kinds of notices, in the order in which a mail tells them. */
export const noticeKinds: readonly NoticeKind[] = ['matter.assign', 'report.submit']

const known: Readonly<Record<Lang, NoticeTexts>> = { fi, sv, en }

/**
 * One mail that tells all these notices, in the region's first language (in Finnish where there are no
 * words in it). It says that there is something and where: unit and link. What the report says, and all
 * about its reporter, is read on the desk only, after signing in (PS-09).
 * @param notices at least one
 * @param address where the desk stands: links are `{address}/desk/{region}/reports/{id}`
 */
export function messageOf(
  profile: Profile,
  notices: readonly Notice[],
  { to, address }: { readonly to: string; readonly address: string },
): MailMessage {
  const [first = 'fi'] = profile.languages
  const lang = first in known ? first : 'fi'
  const texts = known[lang] ?? fi
  const unitName = ({ unit }: Notice) => say(unitOf(profile, unit)?.label ?? profile.name, lang)
  const link = ({ report }: Notice) => `${address}/desk/${profile.slug}/reports/${report}`

  const groups = noticeKinds.flatMap((kind) => {
    // Who holds two posts is told of a report once.
    const ofKind = new Map(notices.filter((one) => one.kind === kind).map((one) => [one.report, one]))
    return ofKind.size === 0 ? [] : [{ words: texts.notices[kind], notices: [...ofKind.values()] }]
  })
  const subjects = groups.map(({ words, notices }) => {
    const [only] = notices
    return groups.length === 1 && notices.length === 1 && only
      ? fill(words.subject, lang, { unit: unitName(only) })
      : fill(words.count, lang, { n: notices.length })
  })
  const lists = groups.map(({ words, notices }) =>
    [
      fill(words.intro, lang, { n: notices.length }),
      ...notices.map((notice) => `${unitName(notice)}\n${link(notice)}`),
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

/**
 * By all notices of a mail and not by its first: a repeated mail that tells more than it did is another
 * one, else a mailbox that drops what it has seen would drop what is new.
 */
function messageId(notices: readonly Notice[]): string {
  const ids = notices.map(({ id }) => id).sort()
  return createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 32)
}
