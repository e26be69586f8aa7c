import type { Reach } from '@rake/core/lifecycle'
import type { Profile } from '@rake/core/region'

const supervisor: Reach = { role: 'supervisor', scope: 'own' }
const serviceManager: Reach = { role: 'serviceManager', scope: 'levelAbove' }
const socialDirector: Reach = { role: 'socialDirector', scope: 'region' }
const workingGroup: Reach = { role: 'workingGroup', scope: 'region' }
const wellbeingCoordinator: Reach = { role: 'wellbeingCoordinator', scope: 'region' }
const administrator: Reach = { role: 'administrator', scope: 'region' }
const owner: Reach = { role: 'owner', scope: 'matter' }

/** Who is told, who decides, who carries on (PS-04 to PS-07). */
export const handling: Profile['handling'] = {
  stages: ['decision', 'progress'],
  /** PS-05, and PS-13: the knowledge may not stay inside health and social services. */
  routes: ['unit', 'crossSector', 'partner', 'national', 'legislative'],
  /** PS-05: handled regularly. */
  decidesAt: ['division-handling'],
  /** PS-04 */
  inform: [supervisor, socialDirector],
  policy: {
    'matter.read': [supervisor, serviceManager, socialDirector, workingGroup, administrator, owner],
    /** VK-05 holds here too: handling is without the name. */
    'reporter.read': [administrator],
    /** PS-05: the level above the supervisor. */
    'matter.decide': [serviceManager],
    'matter.assign': [serviceManager],
    /** PS-06: the one responsible person. */
    'step.log': [owner],
    'feedback.give': [owner, serviceManager],
    /** PS-16 */
    'reporter.ask': [owner, serviceManager],
    'matter.close': [owner, serviceManager],
    'matter.redirect': [serviceManager, workingGroup],
    'matter.reopen': [serviceManager, workingGroup],
    'matter.join': [workingGroup, serviceManager],
    'matter.separate': [workingGroup, serviceManager],
    'view.record': [supervisor, serviceManager, socialDirector],
    'report.classify': [workingGroup, serviceManager],
    /** PS-07: who gets the figures; each sees those of her own part of the organisation. */
    'summary.read': [
      socialDirector,
      workingGroup,
      wellbeingCoordinator,
      administrator,
      { role: 'serviceManager', scope: 'below' },
      supervisor,
    ],
    'edition.publish': [workingGroup],
    'text.approve': [workingGroup, administrator],
    'report.import': [administrator],
  },
}
