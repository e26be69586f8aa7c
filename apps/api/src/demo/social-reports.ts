import type { SocialReport } from '@rake/core'
import { addDays, type PlainDate, plainDate } from '@rake/core/clock'
import type { Localized } from '@rake/core/words'
import {
  correction,
  type DemoProposal,
  type DemoReport,
  earlierYear,
  followUp,
  inBoth,
  lastYear,
  method,
  planName,
  suppressionNote,
} from './social-report-words.ts'
import type { Step } from './step.ts'
import type { Visitor } from './visitor.ts'

const kind = 'sosiaalinen-raportti'
const coordinator = 'hyvinvointikoordinaattori'
const director = 'toimialajohtaja-sosiaali-ja-perhepalvelut'

/** The day in March on which the report of a year is published. */
const publishedOn = (year: number) => plainDate(`${year + 1}-03-12`)

/** The last year whose social report has been published by now. */
export function reportedYear(today: PlainDate): number {
  const year = Number(today.slice(0, 4)) - 1
  return publishedOn(year) <= today ? year : year - 1
}

/**
 * The social report of a year and that of the year before, from the first draft to what came of their proposals; that
 * of the year is corrected once.
 * @param group who writes and publishes them
 */
export function socialReportSteps(visit: Visitor, group: string, year: number): Step[] {
  const earlier = reportOf(visit, group, year - 1, earlierYear)
  const last = reportOf(visit, group, year, lastYear)
  return [...earlier.steps, ...last.steps, ...last.corrected()]
}

/** A draft, as far as it is read here. */
type Draft = Omit<SocialReport, 'title' | 'method' | 'published'>

function reportOf(visit: Visitor, group: string, year: number, words: DemoReport) {
  let at = ''
  const published = publishedOn(year)
  const step = (days: number, take: () => Promise<unknown>): Step => ({ day: addDays(published, days), take })
  const act = (person: string, type: string, more: object = {}) =>
    visit.post(person, `${at}/acts`, { type, ...more })

  /** Writes the next document, and takes it through the ladder. */
  const write = async (findings: DemoReport['findings']) => {
    const draft = await visit.get<Draft>(group, `${at}/draft`)
    const { texts } = await visit.get<{ texts: readonly ApprovedText[] }>(group, `/texts?period=${year}`)
    const { id } = await visit.post(
      group,
      `${at}/documents`,
      documentOf(draft, { year, words, findings, published, texts }),
    )
    return id
  }
  const approve = async () => {
    await act(coordinator, 'socialReport.pass', { text: followUp.fi })
    await act(director, 'socialReport.approve', { text: followUp.fi })
  }
  const publish = () => act(group, 'socialReport.publish', { audience: 'everyone' })

  const steps: Step[] = [
    step(-40, async () => {
      const { id } = await visit.post(group, '/social-reports', { kind, period: String(year) })
      at = `/social-reports/${id}`
      await act(group, 'source.add', {
        source: `lahde-${year}`,
        kind: year % 2 === 0 ? 'sosiaaliasiavastaavan-selvitys' : 'asiakaspalaute',
        date: `${year}-12-15`,
        publisher: 'Lintukodon hyvinvointialue',
        title: `${words.source.title} ${year}`,
        citation: words.source.citation,
      })
    }),
    ...statementSteps(visit, group, () => at, step, words),
    step(-21, () =>
      act(coordinator, 'socialReport.recordView', { from: words.view.from.fi, text: words.view.text.fi }),
    ),
    step(-14, async () =>
      act(group, 'socialReport.takeToWorkshop', { document: await write(words.findings) }),
    ),
    step(-7, async () => act(group, 'socialReport.submit', { document: await write(words.findings) })),
    step(-2, approve),
    step(0, publish),
    ...words.proposals.flatMap((proposal) => proposalSteps(visit, group, () => at, step, proposal, year)),
    ...presentationSteps(act, step, group, words),
  ]
  return {
    steps,
    corrected: (): Step[] => [
      step(28, async () => {
        await act(group, 'socialReport.correct', { text: correction.why.fi })
        const findings = { ...words.findings, [correction.theme]: [correction.finding] }
        await act(group, 'socialReport.submit', { document: await write(findings) })
      }),
      step(33, approve),
      step(35, publish),
    ],
  }
}

/** SS-08: the group writes and adopts its statement, and the coordinator publishes it before the workshop. */
function statementSteps(
  visit: Visitor,
  group: string,
  report: () => string,
  step: (days: number, take: () => Promise<unknown>) => Step,
  { statement }: DemoReport,
): Step[] {
  let at = ''
  return [
    step(-30, async () => {
      const socialReport = report().split('/').at(-1)
      const { id } = await visit.post(group, '/statements', { socialReport, ...statement })
      at = `/statements/${id}`
    }),
    step(-23, async () => {
      const { written } = await visit.get<{ written: { id: string } }>(group, at)
      await visit.post(group, `${at}/acts`, { type: 'statement.adopt', document: written.id })
    }),
    step(-18, () =>
      visit.post(coordinator, `${at}/acts`, { type: 'statement.publish', audience: 'everyone' }),
    ),
  ]
}

/** SS-07: to the influencing bodies in May, to the committee in August; VA-05: to the units at once. */
function presentationSteps(
  act: (person: string, type: string, more?: object) => Promise<unknown>,
  step: (days: number, take: () => Promise<unknown>) => Step,
  group: string,
  { answers, unitAnswers }: DemoReport,
): Step[] {
  const present = (to: object) => act(group, 'socialReport.present', { ...to, version: 1 })
  const bodies: readonly (readonly [string, number])[] = [
    ['nuorisovaltuusto', 60],
    ['vanhusneuvosto', 60],
    ['hyvinvointilautakunta', 165],
  ]
  return [
    ...Object.entries(unitAnswers).flatMap(([unit, { fi }]) => [
      step(5, () => present({ unit })),
      step(24, () => act(`esihenkilo-${unit}`, 'socialReport.answer', { unit, text: fi })),
    ]),
    ...bodies.flatMap(([body, days]) => {
      const answer = answers[body]
      return [
        step(days, () => present({ body })),
        ...(answer
          ? [step(days + 6, () => act(coordinator, 'socialReport.answer', { body, text: answer.fi }))]
          : []),
      ]
    }),
  ]
}

/** A proposal is taken up two weeks after its report is published, and then what its words say. */
function proposalSteps(
  visit: Visitor,
  group: string,
  report: () => string,
  step: (days: number, take: () => Promise<unknown>) => Step,
  { id: code, steps }: DemoProposal,
  year: number,
): Step[] {
  let at = ''
  let owner = director
  const act = (person: string, type: string, more: object) =>
    visit.post(person, `${at}/acts`, { type, ...more })
  return [
    step(14, async () => {
      const socialReport = report().split('/').at(-1)
      const { id } = await visit.post(group, '/proposals', { socialReport, code })
      at = `/proposals/${id}`
    }),
    ...steps.map(([days, what]) =>
      step(days, async () => {
        if ('accept' in what) {
          owner = what.accept
          await act(director, 'proposal.accept', { owner })
        }
        if ('reject' in what) await act(director, 'proposal.reject', { text: what.reject.fi })
        if ('step' in what) await act(owner, 'proposal.logStep', { text: what.step.fi })
        if ('plan' in what) {
          const { goal, measures, indicators, responsible } = what.plan
          await act(coordinator, 'proposal.carryIntoPlan', {
            plan: `hyvinvointisuunnitelma-${year + 1}`,
            goal: goal.fi,
            measures: measures.fi,
            indicators: indicators.fi,
            responsible: responsible.fi,
          })
        }
        if ('use' in what) {
          const { use, body, text } = what
          await act(group, 'proposal.recordUse', { use, text: text.fi, ...(body && { body }) })
        }
        if ('end' in what) await act(owner, 'proposal.end', { outcome: what.end, text: what.text.fi })
      }),
    ),
  ]
}

/** A text that somebody has approved, as far as it is read here. */
interface ApprovedText {
  readonly id?: string
  readonly field: string
  readonly theme?: string
  readonly lang: string
  readonly published: string
}

/** The first thing that was written under a theme, in the words that were approved (VA-02). */
function quotesOf(theme: string, texts: readonly ApprovedText[]) {
  const said = texts.find((one) => one.theme === theme && one.field === 'description')
  return said?.id === undefined ? [] : [{ id: said.id, lang: said.lang, text: said.published }]
}

/** What a document is written from, beside its draft. */
interface Writing {
  readonly year: number
  readonly words: DemoReport
  readonly findings: DemoReport['findings']
  readonly published: PlainDate
  readonly texts: readonly ApprovedText[]
}

/** The document as people would write it over its draft: in Finnish and Swedish. */
function documentOf(draft: Draft, { year, words, findings, published, texts }: Writing): SocialReport {
  const reported = new Set(draft.themes.map(({ id }) => id))
  const { earlier } = draft
  return {
    ...draft,
    languages: ['fi', 'sv'],
    title: { fi: `Sosiaalinen raportti ${year}`, sv: `Social rapport ${year}` },
    method,
    published,
    themes: draft.themes.map((theme) => ({
      ...theme,
      findings: findings[theme.id] ?? [],
      quotes: quotesOf(theme.id, texts),
    })),
    proposals: words.proposals.map(({ id, theme, text, owner }) => ({
      id,
      text,
      owner,
      ...(theme !== undefined && reported.has(theme) && { theme }),
      state: 'proposed',
      uses: [],
    })),
    views: draft.views.map(({ from, text }) => ({ from: inBoth(from), text: inBoth(text) })),
    presentations: [
      { to: { fi: 'Vaikuttamistoimielimet', sv: 'Påverkansorganen' }, day: addDays(published, 60) },
      { to: { fi: 'Hyvinvointilautakunta', sv: 'Välfärdsnämnden' }, day: addDays(published, 165) },
    ],
    suppression: { ...draft.suppression, note: suppressionNote },
    ...(earlier && {
      earlier: {
        ...earlier,
        proposals: earlier.proposals.map((proposal) => ({
          ...proposal,
          uses: proposal.uses.map(used),
          ...(proposal.measure && {
            measure: {
              plan: { fi: `${planName.fi} ${year}`, sv: `${planName.sv} ${year}` },
              goal: inBoth(proposal.measure.goal),
              measures: inBoth(proposal.measure.measures),
              indicators: inBoth(proposal.measure.indicators),
              responsible: inBoth(proposal.measure.responsible),
              steps: proposal.measure.steps.map(inBoth),
            },
          }),
        })),
        handled: earlier.handled.map((one) => ({
          ...one,
          answers: one.answers.map(({ day, text }) => ({ day, text: inBoth(text) })),
          uses: one.uses.map(used),
        })),
      },
    }),
  }
}

function used<Use extends { readonly text?: Localized | undefined }>(use: Use): Use {
  return use.text ? { ...use, text: inBoth(use.text) } : use
}
