import { Button, Combobox, focusById, Notice, plainText, RadioGroup } from '@rake/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { type FormEvent, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import type { api } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { Loaded } from '../page/loaded.tsx'
import { Page } from '../page/page.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { regionsQuery } from '../queries.ts'
import { useFinding } from '../use-finding.ts'
import { keepRegion, lastRegion } from './last-region.ts'
import { sessionPeopleQuery, signIn } from './session.ts'

/** The way in, where sign-in is for trying out: a region, and the office in which to look around. */
export function SignIn() {
  const { words } = useLanguage()
  const [search] = useSearchParams()
  const to = search.get('to') ?? ''
  const regions = useQuery(regionsQuery)
  return (
    <Page owner={words.page.desk} title={words.signIn.title} lead={words.signIn.lead}>
      <div className="rake-column">
        {to !== '' && <p>{words.signIn.back}</p>}
        <Notice tone="warning" title={words.signIn.demo}>
          <p>{words.signIn.demoText}</p>
        </Notice>
        <Loaded of={regions}>{(known) => <SignInForm regions={known} to={to} />}</Loaded>
      </div>
    </Page>
  )
}

type Regions = InferResponseType<(typeof api.regions)['$get']>

function SignInForm({ regions, to }: { regions: Regions; to: string }) {
  const { words, say } = useLanguage()
  const finding = useFinding()
  const queries = useQueryClient()
  const [, navigate] = useLocation()
  const asked = to.split(/[/?]/)[1] ?? ''
  const first = [asked, lastRegion(), regions.length === 1 ? regions[0]?.slug : undefined]
  const [region, setRegion] = useState(
    () => first.find((slug) => regions.some((one) => one.slug === slug)) ?? '',
  )
  const [person, setPerson] = useState('')
  const [tried, setTried] = useState(false)
  const people = useQuery(sessionPeopleQuery(region))

  const enter = useMutation({
    mutationFn: () => signIn(region, person),
    onSuccess: () => {
      queries.clear()
      keepRegion(region)
      navigate(asked === region ? to : `/${region}`)
    },
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setTried(true)
    const missing = region === '' ? 'region' : person === '' ? 'person' : undefined
    if (missing) focusById(event.currentTarget, missing)
    else enter.mutate()
  }

  return (
    <form noValidate onSubmit={submit}>
      {enter.error && <ProblemNotice error={enter.error} />}
      <RadioGroup
        id="region"
        label={words.signIn.region}
        required
        value={region}
        onChange={(slug) => {
          setRegion(slug)
          setPerson('')
        }}
        options={regions.map(({ slug, name }) => ({ value: slug, label: say(name) }))}
        error={tried && region === '' ? words.signIn.regionMissing : undefined}
      />
      <Combobox
        {...finding}
        id="person"
        label={words.signIn.person}
        hint={words.signIn.personHint}
        required
        value={person}
        onChange={setPerson}
        options={(people.data ?? []).map(({ id, name }) => ({ value: id, label: plainText(say(name)) }))}
        error={tried && person === '' ? words.signIn.personMissing : undefined}
      />
      {people.error && <ProblemNotice error={people.error} again={() => people.refetch()} />}
      <Button kind="primary" type="submit" busy={enter.isPending}>
        {words.signIn.submit}
      </Button>
    </form>
  )
}
