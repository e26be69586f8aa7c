import { type Lang, periodName } from '@rake/core/words'
import type { Block } from '../outline/block.ts'
import { heading, paragraph } from '../outline/section.ts'
import { addressesOf } from './addresses.ts'
import type { AnswersOfPeriod } from './published.ts'
import { type Site, sitePage } from './site.ts'
import { siteSpeakerOf } from './speaker.ts'

/** The approved answers of a period by theme and question, word for word but for what was masked (VA-02). */
export function answersPage(
  site: Site,
  { period, answers, themes, fields }: AnswersOfPeriod,
  lang: Lang,
): string {
  const speaker = siteSpeakerOf(lang)
  const nameOf = (theme: string | undefined) => {
    const label = theme === undefined ? undefined : themes[theme]
    return label ? speaker.text(label) : speaker.site((w) => w.otherAnswers)
  }
  const order = [...Object.keys(themes), undefined]
  const blocks = order.flatMap((theme): Block[] => {
    const those = answers.filter(
      (one) => (one.theme !== undefined && one.theme in themes ? one.theme : undefined) === theme,
    )
    if (those.length === 0) return []
    return [
      heading(2, `theme-${theme ?? 'none'}`, nameOf(theme)),
      ...Object.entries(fields).flatMap(([field, question]): Block[] => {
        const given = those.filter((one) => one.field === field)
        if (given.length === 0) return []
        return [
          heading(3, `theme-${theme ?? 'none'}-${field}`, speaker.text(question)),
          ...given.map(({ text, lang: of }): Block => ({ kind: 'quote', text: { text, lang: of } })),
        ]
      }),
    ]
  })
  return sitePage(
    site,
    lang,
    { address: addressesOf(site.slug).answers(period.id) },
    {
      title: speaker.site((w) => w.answersOf, { period: periodName(period, lang) }),
      lead: [
        speaker.site((w) => w.answersLead),
        speaker.plain(' '),
        speaker.site((w) => w.answersOrder),
        speaker.plain(' '),
        speaker.site((w) => w.masked),
      ],
      blocks: blocks.length > 0 ? blocks : [paragraph(speaker.site((w) => w.noAnswers))],
    },
  )
}
