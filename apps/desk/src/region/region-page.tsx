import { Button, type Wording, Words } from '@rake/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useLanguage } from '../language.tsx'
import { Page } from '../page/page.tsx'
import { signOut } from '../session/session.ts'
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
          <Section href="/" active={(path) => !path.startsWith('/summary')}>
            {words.page.inbox}
          </Section>
          <Section href="/summary" active={(path) => path.startsWith('/summary')}>
            {words.page.summary}
          </Section>
        </nav>
      }
    />
  )
}

function Section(props: { href: string; active: (path: string) => boolean; children: string }) {
  const [path] = useLocation()
  const current = props.active(path) ? (path === props.href ? 'page' : 'true') : undefined
  return (
    <Link href={props.href} aria-current={current}>
      {props.children}
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
