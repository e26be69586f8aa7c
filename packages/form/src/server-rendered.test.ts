import { plainDate } from '@rake/core/clock'
import { formIn, publicProfile } from '@rake/core/region'
import { pohjoisSavo } from '@rake/regions'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ReportForm } from './report-form.tsx'
import { Tracking } from './tracking.tsx'

/** What only a browser has. */
const ofBrowsers = ['window', 'document', 'location', 'localStorage', 'sessionStorage', 'BroadcastChannel']

let touched: string[] = []
const undo: (() => unknown)[] = []
beforeEach(() => {
  touched = []
  for (const name of ofBrowsers) {
    const own = Object.getOwnPropertyDescriptor(globalThis, name)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get() {
        touched.push(name)
        return undefined
      },
    })
    undo.push(() =>
      own ? Object.defineProperty(globalThis, name, own) : Reflect.deleteProperty(globalThis, name),
    )
  }
  vi.stubGlobal('fetch', () => touched.push('fetch'))
})
afterEach(() => {
  for (const one of undo.splice(0)) one()
  vi.unstubAllGlobals()
})

const form = formIn(publicProfile(pohjoisSavo, plainDate('2026-11-22')), 'fi')
const html = (component: typeof ReportForm | typeof Tracking) =>
  renderToString(createElement(component, { form, api: '/api' }))

test('a server draws the form whole, and asks for nothing that only a browser has', () => {
  const drawn = html(ReportForm)
  expect(touched).toEqual([])
  for (const { label } of form.profile.form.fields.filter(({ when }) => !when)) expect(drawn).toContain(label)
  expect(drawn).toContain(form.words.send)
})

test('and the tracking', () => {
  expect(html(Tracking)).toContain(form.words.tracking.show)
  expect(touched).toEqual([])
})
