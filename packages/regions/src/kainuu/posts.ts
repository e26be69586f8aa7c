import type { Profile } from '@rake/core/region'
import { post, postIn } from '../organisation.ts'
import { serviceAreas, workUnits } from './units.ts'

const supervisor = { id: 'supervisor', label: { fi: 'Esihenkilö', sv: 'Närmaste chef', en: 'Supervisor' } }
const areaManager = {
  id: 'areaManager',
  label: { fi: 'Palvelualuepäällikkö', sv: 'Serviceområdeschef', en: 'Service area manager' },
}
const workingGroup = {
  id: 'workingGroup',
  label: { fi: 'RAKE-työryhmä', sv: 'RAKE-arbetsgruppen', en: 'RAKE working group' },
}
const administrator = {
  id: 'administrator',
  label: { fi: 'Pääkäyttäjä', sv: 'Huvudanvändare', en: 'Administrator' },
}

/** As few as will do; ours. */
export const roles: Profile['roles'] = [supervisor, areaManager, workingGroup, administrator]

/** The offices. Who holds them is not a matter of the profile. */
export const posts: Profile['posts'] = [
  post('rake-tyoryhma', workingGroup),
  post('paakayttaja', administrator),
  ...serviceAreas.map((area) => postIn(area, 'palvelualuepaallikko', areaManager)),
  ...workUnits.map((unit) => postIn(unit, 'esihenkilo', supervisor)),
]
