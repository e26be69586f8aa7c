import type { Reach } from '@rake/core/lifecycle'
import type { Profile } from '@rake/core/region'

const supervisor: Reach = { role: 'supervisor', scope: 'own' }
const areaManager: Reach = { role: 'areaManager', scope: 'levelAbove' }
const workingGroup: Reach = { role: 'workingGroup', scope: 'region' }
const administrator: Reach = { role: 'administrator', scope: 'region' }
const owner: Reach = { role: 'owner', scope: 'matter' }

/** Who handles is not in the sources: the shortest way that answers the reporter and ends in a report; ours. */
export const handling: Profile['handling'] = {
  stages: ['decision', 'progress'],
  routes: ['unit', 'crossSector', 'partner'],
  decidesAt: ['working-group'],
  inform: [supervisor],
  policy: {
    'matter.read': [supervisor, areaManager, workingGroup, administrator, owner],
    'reporter.read': [administrator],
    'matter.decide': [areaManager, workingGroup],
    'matter.assign': [areaManager, workingGroup],
    'step.log': [owner],
    'feedback.give': [owner, areaManager],
    /** PS-16 */
    'reporter.ask': [owner, areaManager],
    'matter.close': [owner, areaManager],
    'matter.redirect': [areaManager, workingGroup],
    'matter.reopen': [areaManager, workingGroup],
    'matter.join': [workingGroup],
    'matter.separate': [workingGroup],
    'view.record': [supervisor, areaManager],
    'report.classify': [workingGroup],
    'summary.read': [supervisor, { role: 'areaManager', scope: 'below' }, workingGroup, administrator],
    'edition.publish': [workingGroup],
    'text.approve': [workingGroup, administrator],
    'report.import': [administrator],
    /** KA-01: each half-year has its report. */
    'socialReport.draft': [workingGroup],
    'socialReport.submit': [workingGroup],
    'socialReport.publish': [workingGroup],
    'socialReport.correct': [workingGroup],
  },
}
