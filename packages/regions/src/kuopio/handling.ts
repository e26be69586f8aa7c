import type { Reach } from '@rake/core/lifecycle'
import type { Profile } from '@rake/core/region'

const supervisor: Reach = { role: 'supervisor', scope: 'own' }
const serviceManager: Reach = { role: 'serviceManager', scope: 'levelAbove' }
const administrator: Reach = { role: 'administrator', scope: 'region' }

/** Decided by the service, and closed there: no stage of progress, and so no owners. */
export const handling: Profile['handling'] = {
  stages: ['decision'],
  routes: ['unit', 'crossSector', 'partner'],
  decidesAt: ['services-handle'],
  inform: [supervisor],
  policy: {
    'matter.read': [supervisor, serviceManager, administrator],
    'reporter.read': [administrator],
    'matter.decide': [serviceManager],
    'feedback.give': [serviceManager],
    /** PS-16 */
    'reporter.ask': [serviceManager],
    'matter.close': [serviceManager],
    'matter.redirect': [serviceManager, administrator],
    'matter.reopen': [serviceManager],
    'matter.join': [serviceManager],
    'matter.separate': [serviceManager],
    'view.record': [supervisor, serviceManager],
    'report.classify': [serviceManager, administrator],
    'summary.read': [supervisor, { role: 'serviceManager', scope: 'below' }, administrator],
    'edition.publish': [administrator],
    'text.approve': [administrator],
    'report.import': [administrator],
  },
}
