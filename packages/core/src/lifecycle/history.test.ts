import { expect, test } from 'vitest'
import { plainDate } from '../clock/index.ts'
import { type HistoryEntry, type LoggedEvent, trackedHistory } from './history.ts'

const entry = (event: LoggedEvent, words?: string): HistoryEntry => ({
  event,
  day: plainDate('2026-03-02'),
  ...(words !== undefined && { words }),
})

test('VK-05 the holder of a receipt reads every step, and only the words that are meant for her', () => {
  const log = [
    entry({ type: 'report.submit' }),
    entry({ type: 'matter.review', text: '1' }, 'Tiimissä puhuttu'),
    entry({ type: 'view.record', text: '2' }, 'Olen eri mieltä'),
    entry({ type: 'matter.decide', route: 'crossSector', text: '3' }, 'Viedään ryhmään'),
    entry({ type: 'report.classify', theme: 'housing' }),
    entry({ type: 'matter.close', outcome: 'carriedOut', text: '4' }, 'Valmista tuli'),
  ]
  expect(trackedHistory(log).map(({ event, words }) => [event.type, words])).toEqual([
    ['report.submit', undefined],
    ['matter.review', undefined],
    ['matter.decide', 'Viedään ryhmään'],
    ['matter.close', 'Valmista tuli'],
  ])
})

test('PS-16 the reporter reads what she was asked and what she added; nobody else who shares the matter does', () => {
  const talk = [
    entry({ type: 'reporter.ask', purpose: 'question', text: '1' }, 'Missä kunnissa?'),
    entry({ type: 'report.add', text: '2' }, 'Joroisissa.'),
  ]
  expect(trackedHistory(talk)).toEqual(talk)
  expect(trackedHistory([entry({ type: 'report.submit' })], talk)).toEqual([entry({ type: 'report.submit' })])
})

test('of a shared matter its steps are told, and nothing of the other report', () => {
  const own = [entry({ type: 'report.submit' }), entry({ type: 'matter.join', lead: 'a' })]
  const lead = [
    entry({ type: 'report.submit' }),
    entry({ type: 'matter.join', lead: 'c' }),
    entry({ type: 'matter.separate' }),
    entry({ type: 'member.add', report: 'b' }),
    entry({ type: 'matter.decide', route: 'unit' }),
    entry({ type: 'report.compile', edition: 'e' }),
  ]
  expect(trackedHistory(own, lead).map(({ event }) => event.type)).toEqual([
    'report.submit',
    'matter.join',
    'matter.decide',
  ])
})
