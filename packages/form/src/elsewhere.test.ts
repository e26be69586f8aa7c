import { plainDate } from '@rake/core/clock'
import { formIn, publicProfile } from '@rake/core/region'
import { pohjoisSavo } from '@rake/regions'
import { expect, test } from 'vitest'
import { elsewhere } from './elsewhere.ts'

const form = formIn(publicProfile(pohjoisSavo, plainDate('2026-11-22')), 'fi')

test('another region that speaks another language than the page says so of each text', () => {
  const { name, channels } = elsewhere(form, 'sv')
  expect(name).toEqual({ text: pohjoisSavo.name.fi, lang: 'fi' })
  for (const { label, description, law } of channels) {
    for (const text of [label, description, ...(law ? [law] : [])]) expect(text).toMatchObject({ lang: 'fi' })
  }
  expect(channels.map(({ id }) => id)).toEqual(pohjoisSavo.channels.map(({ id }) => id))
})

test('in the language of the page its texts stay plain', () => {
  expect(elsewhere(form, 'fi').name).toBe(pohjoisSavo.name.fi)
})
