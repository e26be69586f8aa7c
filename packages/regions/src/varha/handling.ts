import type { Reach } from '@rake/core/lifecycle'
import type { Profile } from '@rake/core/region'

const supervisor: Reach = { role: 'supervisor', scope: 'own' }
const managementGroup: Reach = { role: 'managementGroup', scope: 'levelAbove' }
const network: Reach = { role: 'network', scope: 'region' }
const socialDirector: Reach = { role: 'socialDirector', scope: 'region' }
const administrator: Reach = { role: 'administrator', scope: 'region' }
const owner: Reach = { role: 'owner', scope: 'matter' }

/**
 * VA-02: supervisors see answers as they are. VA-03: the network and the management groups handle them.
 * Which of the two may do what, and the routes, is ours.
 */
export const handling: Profile['handling'] = {
  stages: ['decision', 'progress'],
  routes: ['unit', 'crossSector', 'partner', 'national', 'legislative'],
  decidesAt: ['network-meeting', 'management-groups'],
  inform: [supervisor],
  policy: {
    'matter.read': [supervisor, managementGroup, network, socialDirector, administrator, owner],
    /** VK-05 holds here too: handling is without the name. */
    'reporter.read': [administrator],
    'matter.decide': [managementGroup, network],
    'matter.assign': [managementGroup, network],
    'step.log': [owner],
    'feedback.give': [owner, managementGroup, network],
    /** PS-16 */
    'reporter.ask': [owner, managementGroup, network],
    'matter.close': [owner, managementGroup, network],
    'matter.redirect': [managementGroup, network],
    'matter.reopen': [managementGroup, network],
    'matter.join': [network],
    'matter.separate': [network],
    'view.record': [supervisor, managementGroup, socialDirector],
    'report.classify': [network],
    /** VA-05: each unit's own results are there for it to handle. */
    'summary.read': [
      supervisor,
      { role: 'managementGroup', scope: 'below' },
      network,
      socialDirector,
      administrator,
    ],
    'edition.publish': [network],
    'text.approve': [network, administrator],
    'report.import': [administrator],
    /** VA-09: the network writes the summary of the year. */
    'socialReport.draft': [network],
    'socialReport.submit': [network],
    'socialReport.publish': [network],
    'socialReport.correct': [network],
    'socialReport.present': [network],
    /** VA-05: a unit’s own answer, once it has handled the results. */
    'socialReport.answer': [network, supervisor],
    'socialReport.recordView': [network],
    'proposal.propose': [network],
    'proposal.accept': [socialDirector],
    'proposal.reject': [socialDirector],
    'proposal.assign': [socialDirector],
    'proposal.logStep': [owner],
    'proposal.carryIntoPlan': [network],
    'proposal.end': [owner, socialDirector],
    'proposal.reopen': [socialDirector],
    /** VA-06: what the results were used for. */
    'proposal.recordUse': [network, { role: 'managementGroup', scope: 'region' }],
  },
}
