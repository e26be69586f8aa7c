import { expect, test } from 'vitest'
import {
  audiences,
  beginningActs,
  briefActTypes,
  briefMachine,
  campaignActTypes,
  campaignMachine,
  proposalActTypes,
  proposalMachine,
  reportMachine,
  socialReportActTypes,
  socialReportMachine,
  statementActTypes,
  statementMachine,
  uses,
} from '../lifecycle/index.ts'
import { fi } from './fi.ts'

const sorted = (names: Iterable<string>) => [...names].sort()
const beginningOf = (kind: string) => beginningActs.filter((act) => act.startsWith(`${kind}.`))

test.each([
  ['campaign', fi.campaign.act, campaignActTypes],
  ['socialReport', fi.socialReport.act, socialReportActTypes],
  ['proposal', fi.proposal.act, proposalActTypes],
  ['statement', fi.statement.act, statementActTypes],
  ['brief', fi.brief.act, briefActTypes],
])('every act of a %s has its word, and how it begins', (kind, words, acts) => {
  expect(sorted(Object.keys(words))).toEqual(sorted([...beginningOf(kind), ...acts]))
})

test.each([
  ['campaign', fi.campaign.event, campaignMachine.events],
  ['socialReport', fi.socialReport.event, socialReportMachine.events],
  ['proposal', fi.proposal.event, proposalMachine.events],
  ['statement', fi.statement.event, statementMachine.events],
  ['brief', fi.brief.event, briefMachine.events],
])('all that can happen to a %s has its line of the history, and how it began', (kind, words, events) => {
  expect(sorted(Object.keys(words))).toEqual(sorted([...beginningOf(kind), ...events]))
})

test('all that can happen to a report has its line of the history, and how it began', () => {
  expect(sorted(Object.keys(fi.event))).toEqual(sorted(['report.submit', ...reportMachine.events]))
})

test.each([
  ['campaign', fi.campaign.state, campaignMachine.states],
  ['socialReport', fi.socialReport.writing, socialReportMachine.states.writing?.states],
  ['socialReport', fi.socialReport.discussion, socialReportMachine.states.discussion?.states],
  ['proposal', fi.proposal.handling, proposalMachine.states.handling?.states],
  ['proposal', fi.proposal.plan, proposalMachine.states.plan?.states],
  ['proposal', fi.proposal.use, proposalMachine.states.use?.states],
  ['statement', fi.statement.state, statementMachine.states],
  ['brief', fi.brief.state, briefMachine.states],
])('every state of a %s has its word', (_, words, states) => {
  expect(sorted(Object.keys(words))).toEqual(sorted(Object.keys(states ?? {})))
})

test('VA-06 SS-12 every use and every audience has its word', () => {
  expect(Object.keys(fi.use)).toEqual([...uses])
  expect(Object.keys(fi.audience)).toEqual([...audiences])
})
