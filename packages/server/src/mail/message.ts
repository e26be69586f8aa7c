import { createHash } from 'node:crypto'
import {
  type Audience,
  fill,
  type Lang,
  type Localized,
  type Profile,
  pagePaths,
  periodNamed,
  say,
  unitOf,
  writtenDay,
} from '@rake/core'
import type { MailMessage } from './mail.ts'
import { en } from './words/en.ts'
import { fi, type NoticeKind, type NoticeTexts } from './words/fi.ts'
import { sv } from './words/sv.ts'

/**
 * What is told: about which report, and the unit that it came from; or about the summary of which period; or about
 * which published social report, and what it is called.
 */
export interface Notice {
  readonly id: string
  readonly kind: NoticeKind
  readonly about:
    | { readonly report: string; readonly unit: string }
    | { readonly period: string }
    | ({ readonly publication: string } & ToldOfPublication)
}

/** What a notice tells of a publication: of its newest version. */
export interface ToldOfPublication {
  readonly title: Localized
  readonly audience: Audience
  /** The id of the social report that was published. */
  readonly socialReport: string
}

/** The kinds of notices, in the order in which a mail tells them. */
export const noticeKinds: readonly NoticeKind[] = [
  'matter.assign',
  'report.add',
  'report.submit',
  'edition.publish',
  'socialReport.publish',
]

const known: Readonly<Record<Lang, NoticeTexts>> = { fi, sv, en }

/**
 * One mail that tells all these notices, in the region's first language (in Finnish where there are no
 * words in it). It says that there is something and where: unit, period or title, and link. What the report says,
 * and all about its reporter, is read on the desk only, after signing in (PS-09).
 * @param notices at least one
 * @param address where the desk stands: links are `{address}/desk/{region}/reports/{id}`, `…/summary/{period}` and
 * `…/social-reports/{id}`, or the public page of what everyone may read
 */
export function messageOf(
  profile: Profile,
  notices: readonly Notice[],
  { to, address }: { readonly to: string; readonly address: string },
): MailMessage {
  const [first = 'fi'] = profile.languages
  const lang = first in known ? first : 'fi'
  const texts = known[lang] ?? fi
  const nameOf = ({ about }: Notice) => {
    if ('period' in about) return periodName(profile, about.period, lang)
    if ('publication' in about) return say(about.title, lang)
    return say(unitOf(profile, about.unit)?.label ?? profile.name, lang)
  }
  const link = ({ about }: Notice) => `${address}${pageOf(profile, about)}`

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

/** The page on which it is read: what is published for everyone on the public one, all else on the desk. */
function pageOf({ slug }: Profile, about: Notice['about']): string {
  if ('period' in about) return `/desk/${slug}/summary/${about.period}`
  if ('report' in about) return `/desk/${slug}/reports/${about.report}`
  const { publication, socialReport, audience } = about
  return audience === 'everyone'
    ? `/${slug}/${pagePaths.reports}/${publication}`
    : `/desk/${slug}/social-reports/${socialReport}`
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
