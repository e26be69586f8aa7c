import { may, proposalLifecycle } from '@rake/core/lifecycle'
import { expect, test } from 'vitest'
import { pohjanmaa as region } from './index.ts'

test('PO-08 a proposal can be classified by each of the six fields, by those who make proposals', () => {
  const { policy } = region.handling
  const [facet] = region.taxonomy.facets
  const proposers = region.posts.filter((post) =>
    may(policy, 'proposal.classify', { id: post.id, posts: [post] }, { path: [] }),
  )
  expect([...new Set(proposers.map(({ role }) => role))]).toEqual(['areaManager', 'leadSocialWorker'])
  const classified = (facet?.values ?? []).map(({ id }) => {
    const act = { type: 'proposal.classify', facet: facet?.id ?? '', value: id } as const
    return proposalLifecycle.replay([act]).context.facets
  })
  expect(classified).toHaveLength(6)
  expect(classified).toContainEqual({ 'field-of-work': 'knowledge' })
})
