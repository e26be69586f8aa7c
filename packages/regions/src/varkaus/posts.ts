import type { Profile } from '@rake/core/region'
import { post, postIn } from '../organisation.ts'
import { workUnits } from './units.ts'

const supervisor = {
  id: 'supervisor',
  label: { fi: 'Esihenkilö', sv: 'Närmaste chef', en: 'Supervisor' },
}
const managementTeam = {
  id: 'managementTeam',
  label: {
    fi: 'Sote-johtoryhmä',
    sv: 'Social- och hälsovårdens ledningsgrupp',
    en: 'Health and social management team',
  },
}
const administrator = {
  id: 'administrator',
  label: { fi: 'Pääkäyttäjä', sv: 'Huvudanvändare', en: 'Administrator' },
}
/** VK-04: in the trial phase only; a later version of the profile leaves the role out. */
const projectWorker = {
  id: 'projectWorker',
  label: { fi: 'Hanketyöntekijä', sv: 'Projektarbetare', en: 'Project worker' },
}
const wellbeingCoordinator = {
  id: 'wellbeingCoordinator',
  label: { fi: 'Hyvinvointikoordinaattori', sv: 'Välfärdskoordinator', en: 'Wellbeing coordinator' },
}

/** Who takes part (VK-04). */
export const roles: Profile['roles'] = [
  supervisor,
  managementTeam,
  administrator,
  projectWorker,
  wellbeingCoordinator,
]

/** The offices. */
export const posts: Profile['posts'] = [
  post('sote-johtoryhma', managementTeam),
  post('paakayttaja', administrator),
  post('hanketyontekija', projectWorker),
  post('hyvinvointikoordinaattori', wellbeingCoordinator),
  ...workUnits.map((unit) => postIn(unit, 'esihenkilo', supervisor)),
]
