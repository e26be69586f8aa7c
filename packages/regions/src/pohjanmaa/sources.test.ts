import { may } from '@rake/core/lifecycle'
import { publicProfile, unitPath } from '@rake/core/region'
import { expect, test } from 'vitest'
import { pohjanmaa as region } from './index.ts'

test('PO-05 the social ombudsman’s report, client feedback and structured client records join the picture', () => {
  expect(region.sources?.map(({ label }) => label.fi)).toEqual([
    'Sosiaaliasiavastaavan selvitys',
    'Asiakaspalaute',
    'Rakenteinen asiakastieto',
  ])
  for (const { publisher } of region.sources ?? []) expect(publisher.sv).toBeTruthy()
})

test('PO-05 whoever writes a report adds its sources, of the unit and of the area, and nobody else', () => {
  const adders = (unit: string) =>
    region.posts
      .filter((post) =>
        may(
          region.handling.policy,
          'source.add',
          { id: post.id, posts: [post] },
          { path: unitPath(region, unit) },
        ),
      )
      .map(({ role }) => role)
  const [unit] = region.units.filter(({ level }) => level === 'unit')
  expect(adders(unit?.id ?? '')).toEqual(['supervisor', 'leadSocialWorker'])
  expect(adders(unit?.parent ?? '')).toEqual(['areaManager'])
})

test('nothing is routed where nothing is decided', () => {
  expect(region.handling.stages).toEqual([])
  expect(region.handling.routes).toEqual([])
})

test('what the staff brings together stays out of the public profile', () => {
  expect(JSON.stringify(publicProfile(region))).not.toContain('Sosiaaliasiavastaavan selvitys')
})
