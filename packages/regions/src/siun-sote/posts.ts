import type { Profile } from '@rake/core/region'
import { post, postIn } from '../organisation.ts'
import { serviceAreas, workUnits } from './units.ts'

const supervisor = { id: 'supervisor', label: { fi: 'Esihenkilö', sv: 'Närmaste chef', en: 'Supervisor' } }
const managementTeam = {
  id: 'managementTeam',
  label: {
    fi: 'Palvelualueen johtoryhmä',
    sv: 'Serviceområdets ledningsgrupp',
    en: 'Management team of the area',
  },
}
const workingGroup = {
  id: 'workingGroup',
  label: { fi: 'RAKE-työryhmä', sv: 'RAKE-arbetsgruppen', en: 'RAKE working group' },
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
export const roles: Profile['roles'] = [
  supervisor,
  managementTeam,
  workingGroup,
  socialDirector,
  administrator,
]

/** SS-08: a member and a deputy act alike; only what they are called differs. */
const member = {
  ...workingGroup,
  label: {
    fi: 'RAKE-työryhmän jäsen',
    sv: 'Medlem i RAKE-arbetsgruppen',
    en: 'Member of the RAKE working group',
  },
}
const deputy = {
  ...workingGroup,
  label: {
    fi: 'RAKE-työryhmän varajäsen',
    sv: 'Ersättare i RAKE-arbetsgruppen',
    en: 'Deputy in the RAKE working group',
  },
}

/** SS-08: one seat for each service area. */
export const seats = serviceAreas.map((area) => ({
  unit: area.id,
  member: postIn(area, 'rake-jasen', member),
  deputy: postIn(area, 'rake-varajasen', deputy),
}))

/** The offices. Who holds them is not a matter of the profile. */
export const posts: Profile['posts'] = [
  post('sosiaalijohtaja', socialDirector),
  post('paakayttaja', administrator),
  ...seats.flatMap((seat) => [seat.member, seat.deputy]),
  ...serviceAreas.map((area) => postIn(area, 'johtoryhma', managementTeam)),
  ...workUnits.map((unit) => postIn(unit, 'esihenkilo', supervisor)),
]
