import type { SocialReport } from '@rake/core/document'
import type { Api } from '@rake/server'
import { hc, type InferResponseType } from 'hono/client'

/** Asks for texts in the language of the page. */
export function languageHeader(): Record<string, string> {
  return { 'Accept-Language': document.documentElement.lang }
}

/** The API of the installation that the desk belongs to. */
export const api = hc<Api>(`${location.origin}/api`, {
  headers: languageHeader,
})

/** The routes of one region. */
export const regionApi = api.regions[':region']

/** A line of the inbox. */
export type ReportLine = InferResponseType<(typeof regionApi)['reports']['$get']>['reports'][number]
/** A report with its history and what the reader may do with it. */
export type Report = InferResponseType<(typeof regionApi)['reports'][':id']['$get']>
/** The figures of a period: live or as published. */
export type Summary = InferResponseType<(typeof regionApi)['summaries'][':period']['$get']>
export type SummaryTable = Summary['tables'][number]
/** The free texts of some reports of a period, on their way to be published. */
export type TextsPage = InferResponseType<(typeof regionApi)['texts']['$get']>
export type FreeText = TextsPage['texts'][number]
/** A line of the list of social reports. */
export type SocialReportLine = InferResponseType<(typeof regionApi)['social-reports']['$get']>[number]
/** A social report with its documents, its history and what the reader may do with it. */
export type SocialReportView = InferResponseType<(typeof regionApi)['social-reports'][':id']['$get']>
/** The next document of a social report without what people write. */
export type Draft = Omit<SocialReport, 'title' | 'method' | 'published' | 'suppression'> & {
  readonly suppression: Pick<SocialReport['suppression'], 'threshold'>
}
/** A line of the list of proposals. */
export type ProposalLine = InferResponseType<(typeof regionApi)['proposals']['$get']>[number]
/** A proposal with its history and what the reader may do with it. */
export type ProposalView = InferResponseType<(typeof regionApi)['proposals'][':id']['$get']>
/** A line of the list of statements. */
export type StatementLine = InferResponseType<(typeof regionApi)['statements']['$get']>[number]
/** A statement with its history and what the reader may do with it. */
export type StatementView = InferResponseType<(typeof regionApi)['statements'][':id']['$get']>
/** One line of what has happened to a social report, a proposal or a statement. */
export type Entry = SocialReportView['history'][number]
/** Who is signed in. */
export type Me = InferResponseType<(typeof regionApi)['me']['$get']>

/** What is wrong with a part of what was sent, and where. */
export interface PartProblem {
  readonly path: readonly (string | number)[]
  /** Why a social report may not be published, such as `personalData`, or what of its shape is wrong. */
  readonly code: string
  /** What it is, and what to write instead, in the reader's language where a text for people is refused. */
  readonly message: string
  readonly mend?: string
}

/** An answer that is not a success, with its problem details (RFC 9457) in the reader's language. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number
  /** What kind of problem, as the server names it: `notPublished`. */
  readonly kind: string
  readonly title: string
  readonly detail: string
  readonly problems: readonly PartProblem[]

  constructor(
    status: number,
    kind: string,
    title: string,
    detail: string,
    problems: readonly PartProblem[] = [],
  ) {
    super(title)
    this.status = status
    this.kind = kind
    this.title = title
    this.detail = detail
    this.problems = problems
  }
}

/** What is read of an answer, typed by the client or not. */
interface AnswerOf<T> extends Pick<Response, 'ok' | 'status' | 'text'> {
  json(): Promise<T>
}

/**
 * The body of a success.
 * @throws {ApiProblem} for any other answer
 */
export async function read<T>(answer: Promise<AnswerOf<T>>): Promise<T> {
  const response = await answer
  if (!response.ok) throw await problemIn(response)
  return response.json()
}

/**
 * Waits for an answer of which only the success matters.
 * @throws {ApiProblem} for any other answer
 */
export async function done(answer: Promise<Pick<Response, 'ok' | 'status' | 'text'>>): Promise<void> {
  const response = await answer
  if (!response.ok) throw await problemIn(response)
}

async function problemIn(response: Pick<Response, 'status' | 'text'>): Promise<ApiProblem> {
  const text = await response.text()
  const body: { type?: unknown; title?: unknown; detail?: unknown; problems?: unknown } = text.startsWith('{')
    ? JSON.parse(text)
    : {}
  const part = (value: unknown) => (typeof value === 'string' ? value : '')
  const kind = part(body.type).split(':').at(-1) ?? ''
  const problems = Array.isArray(body.problems) ? body.problems : []
  return new ApiProblem(response.status, kind, part(body.title), part(body.detail), problems)
}

/** Whether this is the API's answer of that kind of problem. */
export function isProblem(error: unknown, kind: string): boolean {
  return error instanceof ApiProblem && error.kind === kind
}

/** Whether this is the API's answer of that status. */
export function hasStatus(error: unknown, status: number): boolean {
  return error instanceof ApiProblem && error.status === status
}
