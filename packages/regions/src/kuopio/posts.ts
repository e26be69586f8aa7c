import type { Profile } from '@rake/core/region'
import { post, postIn } from '../organisation.ts'
import { services, workUnits } from './units.ts'

const supervisor = {
  id: 'supervisor',
  label: { fi: 'Esihenkilö', sv: 'Närmaste chef', en: 'Supervisor' },
}
const serviceManager = {
  id: 'serviceManager',
  label: { fi: 'Palvelupäällikkö', sv: 'Servicechef', en: 'Service manager' },
}
const administrator = {
  id: 'administrator',
  label: { fi: 'Pääkäyttäjä', sv: 'Huvudanvändare', en: 'Administrator' },
}

/** Who takes part, from the unit upwards. */
export const roles: Profile['roles'] = [supervisor, serviceManager, administrator]

/** The offices. */
export const posts: Profile['posts'] = [
  post('paakayttaja', administrator),
  ...services.map((service) => postIn(service, 'palvelupaallikko', serviceManager)),
  ...workUnits.map((unit) => postIn(unit, 'esihenkilo', supervisor)),
]
