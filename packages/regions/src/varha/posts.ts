import type { Profile } from '@rake/core/region'
import { post, postIn } from '../organisation.ts'
import { serviceAreas, workUnits } from './units.ts'

const supervisor = { id: 'supervisor', label: { fi: 'Esihenkilö', sv: 'Närmaste chef', en: 'Supervisor' } }
const managementGroup = {
  id: 'managementGroup',
  label: { fi: 'Johtoryhmä', sv: 'Ledningsgrupp', en: 'Management group' },
}
const network = {
  id: 'network',
  label: {
    fi: 'Rakenteellisen sosiaalityön verkosto',
    sv: 'Nätverket för strukturellt socialt arbete',
    en: 'Network for structural social work',
  },
}
const socialDirector = {
  id: 'socialDirector',
  label: { fi: 'Sosiaalijohtaja', sv: 'Socialdirektör', en: 'Social director' },
}
const administrator = {
  id: 'administrator',
  label: { fi: 'Pääkäyttäjä', sv: 'Huvudanvändare', en: 'Administrator' },
}

/** Who takes part, from the unit upwards. That the social director approves is ours. */
export const roles: Profile['roles'] = [supervisor, managementGroup, network, socialDirector, administrator]

/** Each service area has its own voice in the network; ours. */
export const seats = serviceAreas.map((area) => ({
  unit: area.id,
  member: postIn(area, 'verkosto', network),
}))

/** The offices. Who holds them is not a matter of the profile. */
export const posts: Profile['posts'] = [
  post('sosiaalijohtaja', socialDirector),
  post('paakayttaja', administrator),
  ...seats.map(({ member }) => member),
  ...serviceAreas.map((area) => postIn(area, 'johtoryhma', managementGroup)),
  ...workUnits.map((unit) => postIn(unit, 'esihenkilo', supervisor)),
]
