import { announcedTo, publicProfile } from '@rake/core/region'
import { expect, test } from 'vitest'
import { varkaus as region } from './index.ts'

test('VK-07 the eight examples of the guide stand in the public profile, in every language', () => {
  const { examples } = publicProfile(region)
  expect(examples).toHaveLength(8)
  for (const lang of region.languages) {
    expect(new Set(examples?.map((text) => text[lang])).size).toBe(8)
  }
  const told = examples?.map(({ fi }) => fi).join('\n')
  for (const example of ['korkeat vuokrat', 'Halvan', 'Hätämajoituksen', 'Päihteettömän', 'Ruuhkautuneet']) {
    expect(told).toContain(example)
  }
  for (const example of ['heikko yhteistyö', 'Velkaantumisen', 'Puhelimessa']) expect(told).toContain(example)
})

test('VK-04 VK-06 the wellbeing coordinator always gets the summaries, and so does the management team', () => {
  expect(announcedTo(region).map(({ role }) => role)).toEqual(['managementTeam', 'wellbeingCoordinator'])
})
