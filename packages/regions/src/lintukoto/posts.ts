import type { Profile } from '@rake/core/region'
import { post, postIn } from '../organisation.ts'
import { divisions, serviceAreas, workUnits } from './units.ts'

const supervisor = { id: 'supervisor', label: { fi: 'Esihenkilö', sv: 'Närmaste chef', en: 'Supervisor' } }
const areaManager = {
  id: 'areaManager',
  label: { fi: 'Palvelualuepäällikkö', sv: 'Serviceområdeschef', en: 'Service area manager' },
}
const divisionDirector = {
  id: 'divisionDirector',
  label: { fi: 'Toimialajohtaja', sv: 'Sektordirektör', en: 'Division director' },
}
const workingGroup = { id: 'workingGroup', label: { fi: 'RAKE-tiimi', sv: 'RAKE-teamet', en: 'RAKE team' } }
const wellbeingCoordinator = {
  id: 'wellbeingCoordinator',
  label: { fi: 'Hyvinvointikoordinaattori', sv: 'Välfärdskoordinator', en: 'Wellbeing coordinator' },
}
const administrator = {
  id: 'administrator',
  label: { fi: 'Pääkäyttäjä', sv: 'Huvudanvändare', en: 'Administrator' },
}

/** Who takes part, from the unit upwards. */
export const roles: Profile['roles'] = [
  supervisor,
  areaManager,
  divisionDirector,
  workingGroup,
  wellbeingCoordinator,
  administrator,
]

/** The offices. A unit that has ended has no supervisor: its area manager goes on with what is left. */
export const posts: Profile['posts'] = [
  post('rake-tiimi', workingGroup),
  post('hyvinvointikoordinaattori', wellbeingCoordinator),
  post('paakayttaja', administrator),
  ...divisions.map((division) => postIn(division, 'toimialajohtaja', divisionDirector)),
  ...serviceAreas.map((area) => postIn(area, 'palvelualuepaallikko', areaManager)),
  ...workUnits
    .filter(({ validTo }) => validTo === undefined)
    .map((unit) => postIn(unit, 'esihenkilo', supervisor)),
]
