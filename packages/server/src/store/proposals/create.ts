import { type Actor, type Localized, may, proposalLifecycle, themesOf } from '@rake/core'
import type { Db } from '../connect.ts'
import { takeTurn } from '../log.ts'
import { documentOf, findSocialReport } from '../social-reports/read.ts'
import { begin, type Happening } from '../things/log.ts'
import { Refused, type Result, refusable } from '../things/refusal.ts'

/** What is proposed: one of the proposals of a social report, by its id there, or one alone. */
type Proposed =
  | { readonly socialReport: string; readonly code: string }
  | { readonly text: Localized; readonly theme?: string | undefined }

/** What is proposed, and by whom. */
export type Proposing = Happening & { readonly actor: Actor; readonly proposed: Proposed }

/**
 * Gives a proposal a life of its own (SS-04): one that stands in the document that a social report last submitted or
 * published, or one alone. Of a document's, once. Gives its id.
 */
export function createProposal(db: Db, proposing: Proposing): Promise<Result<string>> {
  return refusable(() =>
    db.transaction().execute(async (tx) => {
      const { profile, actor, proposed } = proposing
      const region = profile.slug
      await takeTurn(tx, region)
      if (!may(profile.handling.policy, 'proposal.propose', actor, { path: [] }))
        throw new Refused('forbidden')
      const { text, theme } = 'code' in proposed ? await inDocument(tx, region, proposed) : proposed
      if (theme !== undefined && !themesOf(profile.taxonomy).some(({ id }) => id === theme))
        throw new Refused('unknownReference')

      const [socialReport, code] = 'code' in proposed ? [proposed.socialReport, proposed.code] : [null, null]
      if (code !== null && (await isTaken(tx, region, socialReport, code))) throw new Refused('exists')
      const event = {
        type: 'proposal.propose',
        ...(theme !== undefined && { theme }),
        ...('code' in proposed && { socialReport, code }),
      }
      const id = await begin(tx, proposing, 'proposal', proposalLifecycle, event)
      await tx
        .insertInto('proposal')
        .values({ region, id, social_report: socialReport, code, theme: theme ?? null })
        .execute()
      await tx
        .insertInto('proposal_text')
        .values({ region, proposal: id, text: JSON.stringify(text) })
        .execute()
      return id
    }),
  )
}

async function inDocument(
  tx: Db,
  region: string,
  { socialReport, code }: { readonly socialReport: string; readonly code: string },
): Promise<{ text: Localized; theme?: string | undefined }> {
  const found = await findSocialReport(tx, region, socialReport)
  const { document, published } = found?.snapshot.context ?? {}
  const written = await documentOf(tx, region, socialReport, document ?? published)
  const proposal = written?.proposals.find(({ id }) => id === code)
  if (!proposal) throw new Refused('unknownReference')
  return proposal
}

async function isTaken(tx: Db, region: string, socialReport: string | null, code: string): Promise<boolean> {
  const row = await tx
    .selectFrom('proposal')
    .select('id')
    .where('region', '=', region)
    .where('social_report', '=', socialReport)
    .where('code', '=', code)
    .executeTakeFirst()
  return row !== undefined
}
