import type { Profile } from '@rake/core/region'
import { post, postIn } from '../organisation.ts'
import { divisions, workUnits } from './units.ts'

const supervisor = {
  id: 'supervisor',
  label: { fi: 'Esihenkilö', sv: 'Närmaste chef', en: 'Supervisor' },
}
const serviceManager = {
  id: 'serviceManager',
  label: { fi: 'Palvelujohtaja', sv: 'Servicedirektör', en: 'Service director' },
}
const socialDirector = {
  id: 'socialDirector',
  label: { fi: 'Sosiaalijohtaja', sv: 'Socialdirektör', en: 'Social director' },
}
const workingGroup = {
  id: 'workingGroup',
  label: { fi: 'RAKE-työryhmä', sv: 'RAKE-arbetsgruppen', en: 'RAKE working group' },
}
const wellbeingCoordinator = {
  id: 'wellbeingCoordinator',
  label: { fi: 'Hyvinvointikoordinaattori', sv: 'Välfärdskoordinator', en: 'Wellbeing coordinator' },
}
const unitContact = {
  id: 'unitContact',
  label: { fi: 'Yhdyshenkilö', sv: 'Kontaktperson', en: 'Contact person' },
  contact: true as const,
}
const administrator = {
  id: 'administrator',
  label: { fi: 'Pääkäyttäjä', sv: 'Huvudanvändare', en: 'Administrator' },
}

/** Who takes part, from the unit upwards. */
export const roles: Profile['roles'] = [
  supervisor,
  serviceManager,
  socialDirector,
  workingGroup,
  wellbeingCoordinator,
  unitContact,
  administrator,
]

/** PS-10: units that have named theirs so far; the network grows unit by unit. */
const unitsWithContact = [
  'joroisten-sosiaalityo',
  'varkauden-sosiaalityo',
  'kuopion-sosiaalityo',
  'paihdeklinikka',
]

/** PS-10: towns whose own wellbeing coordinator sits in the working group as an expert. */
const coordinatingTowns = [
  {
    id: 'iisalmi',
    municipality: '140',
    label: { fi: 'Iisalmen kaupunki', sv: 'Idensalmi stad', en: 'City of Iisalmi' },
  },
  {
    id: 'kuopio',
    municipality: '297',
    label: { fi: 'Kuopion kaupunki', sv: 'Kuopio stad', en: 'City of Kuopio' },
  },
  {
    id: 'varkaus',
    municipality: '915',
    label: { fi: 'Varkauden kaupunki', sv: 'Varkaus stad', en: 'City of Varkaus' },
  },
]

/** The offices. Who holds them is not a matter of the profile. */
export const posts: Profile['posts'] = [
  post('sosiaalijohtaja', socialDirector),
  post('rake-tyoryhma', workingGroup),
  post('paakayttaja', administrator),
  post('hyvinvointikoordinaattori', wellbeingCoordinator),
  ...coordinatingTowns.map((town) => ({
    ...post('hyvinvointikoordinaattori', wellbeingCoordinator, town),
    municipality: town.municipality,
  })),
  ...divisions.map((division) => postIn(division, 'palvelujohtaja', serviceManager)),
  ...workUnits.map((unit) => postIn(unit, 'esihenkilo', supervisor)),
  ...workUnits
    .filter(({ id }) => unitsWithContact.includes(id))
    .map((unit) => postIn(unit, 'yhdyshenkilo', unitContact)),
]
