import type { Reach } from '@rake/core/lifecycle'
import type { Profile } from '@rake/core/region'

const supervisor: Reach = { role: 'supervisor', scope: 'own' }
const managementTeam: Reach = { role: 'managementTeam', scope: 'region' }
const administrator: Reach = { role: 'administrator', scope: 'region' }
const projectWorker: Reach = { role: 'projectWorker', scope: 'region' }
const wellbeingCoordinator: Reach = { role: 'wellbeingCoordinator', scope: 'region' }
const owner: Reach = { role: 'owner', scope: 'matter' }

/** One team decides for the whole town; the unit is told (VK-04, VK-05). */
export const handling: Profile['handling'] = {
  stages: ['decision', 'progress'],
  /** VK-05: the own unit, a team, a cross-sector group. */
  routes: ['unit', 'team', 'crossSector'],
  /** VK-05: once a month. */
  decidesAt: ['management-team'],
  /** VK-04 */
  inform: [supervisor, administrator, projectWorker],
  policy: {
    'matter.read': [supervisor, managementTeam, administrator, projectWorker, owner],
    /** VK-05: all handling is without the name, the management team's too. */
    'reporter.read': [administrator],
    'matter.decide': [managementTeam],
    'matter.assign': [managementTeam],
    /** VK-05: every step is logged, by whoever carries the matter on. */
    'step.log': [owner],
    'feedback.give': [managementTeam, owner],
    /** PS-16 */
    'reporter.ask': [managementTeam, owner],
    'matter.close': [managementTeam, owner],
    /** Who points to another channel, joins and classifies is ours. */
    'matter.redirect': [managementTeam, administrator],
    'matter.reopen': [managementTeam],
    'matter.join': [managementTeam, projectWorker],
    'matter.separate': [managementTeam, projectWorker],
    /** VK-10: the only thing that a supervisor can do. */
    'view.record': [supervisor, managementTeam],
    'report.classify': [projectWorker, administrator],
    /** VK-04: the wellbeing coordinator gets the summaries, and here not the reports. */
    'summary.read': [supervisor, managementTeam, administrator, projectWorker, wellbeingCoordinator],
    'edition.publish': [managementTeam],
    'text.approve': [managementTeam, administrator],
    'report.import': [administrator],
  },
}
