import type { Reach } from '@rake/core/lifecycle'
import type { Profile } from '@rake/core/region'

const supervisor: Reach = { role: 'supervisor', scope: 'own' }
const managementTeam: Reach = { role: 'managementTeam', scope: 'levelAbove' }
const workingGroup: Reach = { role: 'workingGroup', scope: 'region' }
const socialDirector: Reach = { role: 'socialDirector', scope: 'region' }
const administrator: Reach = { role: 'administrator', scope: 'region' }
const owner: Reach = { role: 'owner', scope: 'matter' }

/**
 * SS-03: the working group handles reports, and so do the management teams of the service areas. That the
 * supervisor is told, that the social director looks on and approves, and who carries on, is ours.
 */
export const handling: Profile['handling'] = {
  stages: ['decision', 'progress'],
  routes: ['unit', 'crossSector', 'partner', 'national', 'legislative'],
  /** SS-03: quarterly, and the management teams too. */
  decidesAt: ['working-group', 'management-teams'],
  inform: [supervisor],
  policy: {
    'matter.read': [supervisor, managementTeam, workingGroup, socialDirector, administrator, owner],
    /** VK-05 holds here too: handling is without the name. */
    'reporter.read': [administrator],
    'matter.decide': [managementTeam, workingGroup],
    'matter.assign': [managementTeam, workingGroup],
    'step.log': [owner],
    'feedback.give': [owner, managementTeam, workingGroup],
    /** PS-16 */
    'reporter.ask': [owner, managementTeam, workingGroup],
    'matter.close': [owner, managementTeam, workingGroup],
    'matter.redirect': [managementTeam, workingGroup],
    'matter.reopen': [managementTeam, workingGroup],
    'matter.join': [workingGroup],
    'matter.separate': [workingGroup],
    'view.record': [supervisor, managementTeam, socialDirector],
    /** SS-04: the group classifies, and works the themes into proposals. */
    'report.classify': [workingGroup],
    /** SS-05: regular summaries are for the staff; here, for those who lead them. */
    'summary.read': [
      supervisor,
      { role: 'managementTeam', scope: 'below' },
      workingGroup,
      socialDirector,
      administrator,
    ],
    'edition.publish': [workingGroup],
    'text.approve': [workingGroup, administrator],
    'report.import': [administrator],
    /** SS-05 */
    'socialReport.draft': [workingGroup],
    'socialReport.takeToWorkshop': [workingGroup],
    'socialReport.submit': [workingGroup],
    'socialReport.publish': [workingGroup],
    'socialReport.correct': [workingGroup],
    /** SS-07 */
    'socialReport.present': [workingGroup],
    'socialReport.answer': [workingGroup],
    'socialReport.recordView': [workingGroup],
    /** SS-04 */
    'proposal.propose': [workingGroup],
    'proposal.accept': [socialDirector],
    'proposal.reject': [socialDirector],
    'proposal.assign': [socialDirector],
    'proposal.logStep': [owner],
    'proposal.carryIntoPlan': [workingGroup],
    'proposal.end': [owner, socialDirector],
    'proposal.reopen': [socialDirector],
    'proposal.recordUse': [workingGroup],
    /** SS-08 */
    'statement.draft': [workingGroup],
    'statement.adopt': [workingGroup],
    'statement.publish': [workingGroup],
    'statement.withdraw': [workingGroup],
  },
}
