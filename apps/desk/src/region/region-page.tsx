import { Button, type Wording, Words } from '@rake/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useLanguage } from '../language.tsx'
import { Page } from '../page/page.tsx'
import { proposalsQuery, statementsQuery } from '../queries.ts'
import { signOut } from '../session/session.ts'
import { takesPart } from '../social-report/state.ts'
import { worksOnStatements } from '../statement/state.ts'
import { useRegion } from './region.ts'

/** A page of a region: whose it is, where one can go, who is signed in. */
export function RegionPage(props: { title: Wording; lead?: Wording | undefined; children: ReactNode }) {
  const { words, say } = useLanguage()
  const { profile } = useRegion()
  return (
    <Page
      {...props}
      owner={
        <Link href="/">
          <Words of={say(profile.name)} />
        </Link>
      }
      who={<Who />}
      sections={
        <nav className="desk-sections" aria-label={words.page.sections}>
          {useSections().map(({ href, text }) => (
            <Section key={href} href={href}>
              {text}
            </Section>
          ))}
        </nav>
      }
    />
  )
}

/** The parts of the desk, as far as they are hers. */
function useSections(): { href: string; text: string }[] {
  const { words } = useLanguage()
  const { slug, me } = useRegion()
  const isAtProposals = me.may.some((act) => act.startsWith('proposal.'))
  // Whoever was named to carry a proposal on finds it, whatever her post.
  const owned = useQuery({ ...proposalsQuery(slug), enabled: !isAtProposals })
  const hasProposals = isAtProposals || (owned.data ?? []).length > 0
  const worksOn = worksOnStatements(me)
  // What a group has published all staff can read.
  const given = useQuery({ ...statementsQuery(slug), enabled: me.statement !== undefined && !worksOn })
  const hasStatements = worksOn || (given.data ?? []).length > 0
  const { inbox, summary, texts, socialReports, proposals, statements } = words.page
  return [
    { href: '/', text: inbox },
    { href: '/summary', text: summary },
    ...(me.may.includes('text.approve') ? [{ href: '/texts', text: texts }] : []),
    ...(takesPart(me) ? [{ href: '/social-reports', text: socialReports }] : []),
    ...(hasProposals ? [{ href: '/proposals', text: proposals }] : []),
    ...(hasStatements ? [{ href: '/statements', text: statements }] : []),
  ]
}

function Section({ href, children }: { href: string; children: string }) {
  const [path] = useLocation()
  // Reports stand below the inbox.
  const isHere = href === '/' ? path === '/' || path.startsWith('/reports') : path.startsWith(href)
  return (
    <Link href={href} aria-current={isHere ? (path === href ? 'page' : 'true') : undefined}>
      {children}
    </Link>
  )
}

function Who() {
  const { words, say } = useLanguage()
  const { me } = useRegion()
  const queries = useQueryClient()
  const [, navigate] = useLocation()
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      navigate('~/desk/sign-in')
      queries.clear()
    },
  })
  return (
    <div className="desk-who">
      <span>
        <span className="rake-unseen">{words.page.who} </span>
        <Words of={say(me.name)} />
      </span>
      <Button kind="quiet" busy={leave.isPending} onClick={() => leave.mutate()}>
        {words.page.signOut}
      </Button>
    </div>
  )
}
