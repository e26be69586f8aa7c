import type { Reach } from '@rake/core/lifecycle'
import type { Profile } from '@rake/core/region'

const supervisor: Reach = { role: 'supervisor', scope: 'own' }
const leadSocialWorker: Reach = { role: 'leadSocialWorker', scope: 'own' }
/** Over the area's units, and over what the area writes itself. */
const areaManager: Reach = { role: 'areaManager', scope: 'below' }
const divisionDirector: Reach = { role: 'divisionDirector', scope: 'below' }
const strategicManagement: Reach = { role: 'strategicManagement', scope: 'region' }
const administrator: Reach = { role: 'administrator', scope: 'region' }

/** The unit writes its report, middle management that of its area (PO-02, PO-10). */
const writers: readonly Reach[] = [supervisor, leadSocialWorker, { role: 'areaManager', scope: 'own' }]

/** Proposals are the region's, wherever they came from. */
const proposers: readonly Reach[] = [
  { role: 'areaManager', scope: 'region' },
  { role: 'leadSocialWorker', scope: 'region' },
]
const owner: Reach = { role: 'owner', scope: 'matter' }

/**
 * Matters are compiled, not decided one by one: no stage is on. The unit reads what came from it, closes it
 * with an answer and writes its report, which climbs level by level (see `socialReports`). Who runs the
 * campaigns, presents and publishes is ours.
 */
export const handling: Profile['handling'] = {
  stages: [],
  // Nothing is decided, and so nothing is routed.
  routes: [],
  /** PO-02: as the unit compiles. */
  decidesAt: ['unit-compilation'],
  inform: [supervisor, leadSocialWorker],
  policy: {
    'matter.read': [supervisor, leadSocialWorker, administrator],
    'reporter.read': [administrator],
    /** PO-02: the unit's manager and lead social worker compile. */
    'matter.close': [supervisor, leadSocialWorker],
    'matter.redirect': [supervisor, leadSocialWorker],
    'matter.reopen': [supervisor, leadSocialWorker],
    'matter.join': [leadSocialWorker],
    'matter.separate': [leadSocialWorker],
    'feedback.give': [supervisor, leadSocialWorker],
    /** PS-16 */
    'reporter.ask': [supervisor, leadSocialWorker],
    'view.record': [supervisor],
    'report.classify': [supervisor, leadSocialWorker],
    'summary.read': [
      supervisor,
      leadSocialWorker,
      areaManager,
      divisionDirector,
      strategicManagement,
      administrator,
    ],
    'edition.publish': [administrator],
    'text.approve': [administrator],
    'report.import': [administrator],

    'campaign.announce': [administrator],
    'campaign.cancel': [administrator],
    'campaign.extend': [administrator],
    'campaign.compile': [administrator],
    'campaign.interpret': [administrator],
    'campaign.report': [administrator],

    'socialReport.draft': writers,
    /** PO-05 */
    'source.add': writers,
    'source.remove': writers,
    /** PO-10 */
    'socialReport.include': [{ role: 'areaManager', scope: 'own' }],
    /** PO-02 */
    'socialReport.takeToWorkshop': [supervisor, leadSocialWorker],
    'socialReport.submit': writers,
    'socialReport.publish': [areaManager],
    'socialReport.correct': writers,
    'socialReport.present': [areaManager, strategicManagement],
    'socialReport.answer': [areaManager, strategicManagement],
    /** PO-12: what municipalities, organisations and experts by experience say. */
    'socialReport.recordView': [areaManager, administrator],

    /** PO-08: proposals have a field of work. Who proposes, accepts and follows them is ours. */
    'proposal.propose': proposers,
    'proposal.accept': [strategicManagement],
    'proposal.reject': [strategicManagement],
    'proposal.assign': [strategicManagement],
    'proposal.logStep': [owner],
    'proposal.carryIntoPlan': [strategicManagement],
    'proposal.classify': proposers,
    'proposal.end': [owner, strategicManagement],
    'proposal.reopen': [strategicManagement],
    'proposal.recordUse': [...proposers, strategicManagement],

    /** PO-11: supervisors and staff propose topics together. */
    'brief.propose': [
      { role: 'supervisor', scope: 'region' },
      { role: 'leadSocialWorker', scope: 'region' },
    ],
    'brief.choose': [{ role: 'areaManager', scope: 'region' }],
    'brief.passOver': [{ role: 'areaManager', scope: 'region' }],
    'brief.holdWorkshop': [{ role: 'leadSocialWorker', scope: 'region' }],
    'brief.write': [{ role: 'leadSocialWorker', scope: 'region' }],
    'brief.publish': [administrator],
  },
}
