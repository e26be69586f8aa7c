import { Spinner } from '@rake/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { Link } from 'wouter'
import { hasStatus } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { Page } from '../page/page.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { meQuery, profileQuery, taxonomyQuery } from '../queries.ts'
import { type Region, RegionContext } from './region.ts'

/** Lets those in who are signed in to the region, with what every page of it needs to know. */
export function RegionGate({ region, children }: { region: string; children: ReactNode }) {
  const { words } = useLanguage()
  const me = useQuery(meQuery(region))
  const profile = useQuery(profileQuery(region))
  const taxonomy = useQuery(taxonomyQuery(region))

  const known = useMemo<Region | undefined>(
    () =>
      me.data && profile.data && taxonomy.data
        ? { slug: region, me: me.data, profile: profile.data, taxonomy: taxonomy.data }
        : undefined,
    [region, me.data, profile.data, taxonomy.data],
  )
  if (known) return <RegionContext value={known}>{children}</RegionContext>

  const failed = [me, profile, taxonomy].find(({ error }) => error)
  // No page yet: its heading would take the focus and be gone again. Without a session the way leads on.
  if (!failed?.error || hasStatus(failed.error, 401)) {
    return (
      <main className="rake-page">
        <Spinner label={words.page.loading} />
      </main>
    )
  }
  const elsewhere = hasStatus(failed.error, 403)
  return (
    <Page owner={words.page.desk} title={elsewhere ? words.problem.otherRegion : words.page.desk}>
      {elsewhere ? (
        <>
          <p>{words.problem.otherRegionText}</p>
          <p>
            <Link href={`~/desk/sign-in?to=/${region}`}>{words.problem.signIn}</Link>
          </p>
        </>
      ) : (
        <ProblemNotice error={failed.error} again={() => failed.refetch()} />
      )}
    </Page>
  )
}
