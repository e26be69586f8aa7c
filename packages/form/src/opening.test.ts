import { addDays, helsinkiDate, instant, plainDate } from '@rake/core/clock'
import { isFormOpen as isOpenByProfile } from '@rake/core/region'
import { pohjanmaa, varkaus } from '@rake/regions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { todayInFinland } from './day.ts'
import { isFormOpen } from './opening.tsx'
import { formOf } from './testing/stand-in.ts'

test.each([pohjanmaa, varkaus])(
  'PO-01 $slug: the form is open on just the days on which the server takes reports',
  (profile) => {
    const open = new Set<boolean>()
    for (let day = plainDate('2026-08-01'); day < '2026-12-01'; day = addDays(day, 1)) {
      const isOpen = isOpenByProfile(profile, day)
      // Also by a form that is some days old.
      for (const age of [0, 1, 6]) {
        expect(isFormOpen(formOf('fi', profile, addDays(day, -age)).profile, day), day).toBe(isOpen)
      }
      open.add(isOpen)
    }
    expect(open.size).toBe(profile.alwaysOpen === false ? 2 : 1)
  },
)

test('today is the day in Finland, wherever the device is', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      (now) => {
        expect(todayInFinland(now)).toBe(helsinkiDate(instant(now.toISOString())))
      },
    ),
  )
})
