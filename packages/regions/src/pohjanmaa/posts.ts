import type { Profile } from '@rake/core/region'
import { post, postIn } from '../organisation.ts'
import { divisions, serviceAreas, workUnits } from './units.ts'

/** The manager of the unit. */
const supervisor = {
  id: 'supervisor',
  label: { fi: 'Yksikön esihenkilö', sv: 'Enhetens chef', en: 'Manager of the unit' },
}
const leadSocialWorker = {
  id: 'leadSocialWorker',
  label: { fi: 'Johtava sosiaalityöntekijä', sv: 'Ledande socialarbetare', en: 'Lead social worker' },
}
const areaManager = {
  id: 'areaManager',
  label: { fi: 'Palvelualuepäällikkö', sv: 'Serviceområdeschef', en: 'Service area manager' },
}
const divisionDirector = {
  id: 'divisionDirector',
  label: { fi: 'Toimialajohtaja', sv: 'Sektordirektör', en: 'Division director' },
}
const strategicManagement = {
  id: 'strategicManagement',
  label: { fi: 'Strateginen johto', sv: 'Strategiska ledningen', en: 'Strategic management' },
}
const administrator = {
  id: 'administrator',
  label: { fi: 'Pääkäyttäjä', sv: 'Huvudanvändare', en: 'Administrator' },
}

/** Who takes part, from the unit upwards (PO-02, PO-03). */
export const roles: Profile['roles'] = [
  supervisor,
  leadSocialWorker,
  areaManager,
  divisionDirector,
  strategicManagement,
  administrator,
]

/** The offices. */
export const posts: Profile['posts'] = [
  post('strategisk-ledning', strategicManagement),
  post('huvudanvandare', administrator),
  ...divisions.map((division) => postIn(division, 'sektordirektor', divisionDirector)),
  ...serviceAreas.map((area) => postIn(area, 'serviceomradeschef', areaManager)),
  ...workUnits.flatMap((unit) => [
    postIn(unit, 'enhetschef', supervisor),
    postIn(unit, 'ledande-socialarbetare', leadSocialWorker),
  ]),
]
