import type { Reach } from '@rake/core/lifecycle'
import type { Profile } from '@rake/core/region'

const supervisor: Reach = { role: 'supervisor', scope: 'own' }
const areaManager: Reach = { role: 'areaManager', scope: 'levelAbove' }
const divisionDirector: Reach = { role: 'divisionDirector', scope: 'below' }
const workingGroup: Reach = { role: 'workingGroup', scope: 'region' }
const wellbeingCoordinator: Reach = { role: 'wellbeingCoordinator', scope: 'region' }
const administrator: Reach = { role: 'administrator', scope: 'region' }
/** Social reports and proposals are the region's: any director decides. */
const director: Reach = { role: 'divisionDirector', scope: 'region' }
const owner: Reach = { role: 'owner', scope: 'matter' }

/** The supervisor goes through each report first; then the service area decides, or the RAKE team. */
export const handling: Profile['handling'] = {
  stages: ['review', 'decision', 'progress'],
  routes: ['unit', 'team', 'crossSector', 'partner', 'national'],
  decidesAt: ['team-meeting'],
  /** Supervisors are not merely told: a report waits for their review. */
  inform: [areaManager, wellbeingCoordinator],
  policy: {
    'matter.read': [
      supervisor,
      areaManager,
      divisionDirector,
      workingGroup,
      wellbeingCoordinator,
      administrator,
      owner,
    ],
    'reporter.read': [administrator],
    'matter.review': [supervisor, areaManager],
    'matter.decide': [areaManager, workingGroup],
    'matter.assign': [areaManager, workingGroup],
    'step.log': [owner],
    'feedback.give': [owner, supervisor, areaManager],
    /** PS-16 */
    'reporter.ask': [owner, supervisor, areaManager],
    'matter.close': [owner, areaManager, workingGroup],
    'matter.redirect': [supervisor, areaManager, workingGroup],
    'matter.reopen': [areaManager, workingGroup],
    'matter.join': [workingGroup],
    'matter.separate': [workingGroup],
    'view.record': [supervisor, areaManager, divisionDirector],
    'report.classify': [workingGroup],
    'summary.read': [
      supervisor,
      { role: 'areaManager', scope: 'below' },
      divisionDirector,
      workingGroup,
      wellbeingCoordinator,
      administrator,
    ],
    'edition.publish': [workingGroup],
    /** SS-05, PO-02: the team writes the social report. */
    'socialReport.draft': [workingGroup],
    'source.add': [workingGroup],
    'source.remove': [workingGroup],
    'socialReport.takeToWorkshop': [workingGroup],
    'socialReport.submit': [workingGroup],
    'socialReport.publish': [workingGroup],
    'socialReport.correct': [workingGroup],
    /** SS-07, VA-05: bodies answer through the coordinator, a unit through its supervisor. */
    'socialReport.present': [workingGroup, wellbeingCoordinator],
    'socialReport.answer': [workingGroup, wellbeingCoordinator, supervisor],
    'socialReport.recordView': [workingGroup, wellbeingCoordinator],
    /** SS-04 */
    'proposal.propose': [workingGroup],
    'proposal.accept': [director],
    'proposal.reject': [director],
    'proposal.assign': [director],
    'proposal.logStep': [owner],
    'proposal.carryIntoPlan': [wellbeingCoordinator],
    'proposal.classify': [workingGroup],
    'proposal.end': [owner, director],
    'proposal.reopen': [director],
    'proposal.recordUse': [workingGroup, wellbeingCoordinator, owner],
    /** SS-08: the team writes and adopts its statements; the coordinator may publish them too. */
    'statement.draft': [workingGroup],
    'statement.adopt': [workingGroup],
    'statement.publish': [workingGroup, wellbeingCoordinator],
    'statement.withdraw': [workingGroup],
    'text.approve': [workingGroup, administrator],
    'report.import': [administrator],
  },
}
