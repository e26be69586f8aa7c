import { exampleProfile } from './example.ts'

/**
 * A way to be wrong: what it is in words; what is written into the example, by path (`undefined` takes
 * it out); where the mistake is told; and what of the message and the mend must stand there.
 */
export type BrokenProfile = readonly [what: string, write: Writing, at: string, says: RegExp]
type Writing = Readonly<Record<string, unknown>>

/** The example with this written into it. Steps of a path are parted by slashes. */
export function broken(write: Writing): unknown {
  const profile = JSON.parse(JSON.stringify(exampleProfile())) as Record<string, unknown>
  for (const [path, value] of Object.entries(write)) {
    const keys = path.split('/')
    const last = keys.pop() ?? ''
    const at = keys.reduce((inner, key) => inner[key] as Record<string, unknown>, profile)
    if (value === undefined) delete at[last]
    else at[last] = value
  }
  return profile
}

const label = { fi: 'x' }
const manager = (scope: string) => ({ role: 'manager', scope })
const south = { id: 'south', level: 'unit', parent: 'adults', label: { fi: 'Etelä' } }
const yesNo = { kind: 'yesNo', id: 'extra', label }
const choice = (...ids: string[]) => ({
  kind: 'choice',
  id: 'extra',
  label,
  choices: ids.map((id, index) => ({ id, label: { fi: `${index}` } })),
})
const text = { kind: 'text', id: 'extra', label }
const theme = (id: string, more: object = {}) => ({ id, label: { fi: id }, ...more })
const event = (id: string, when: object, more: object = {}) => ({ id, label, when, ...more })
const february = (day: number) => ({ every: 'year', month: 2, day })
const table = (id: string, ...dimensions: string[]) => ({ id, label: { fi: id }, dimensions })

/** The mistakes, in the order in which the parts stand in a profile. */
export const brokenProfiles: readonly BrokenProfile[] = [
  ['a word that no profile has', { regions: 1 }, '', /nrecognized.*take out regions/],
  ['a slug with capitals and spaces', { slug: 'Not Kebab' }, 'slug', /small letters/],
  ['a version before the first', { version: 0 }, 'version', /more than 0/],
  ['a regional code of one digit', { regionCode: '6' }, 'regionCode', /two digits/],
  ['no language', { languages: [] }, 'languages', /at least 1/],
  ['a language twice', { languages: ['fi', 'fi'] }, 'languages/1', /"fi" stands here twice/],
  ['a new language without its texts', { languages: ['fi', 'sv'] }, 'name', /missing in sv; .*under partial/],
  ['a text in languages of others only', { name: { en: 'x' } }, 'name', /missing in fi/],
  ['an empty text', { 'texts/title': { fi: '' } }, 'texts/title/fi', /at least 1/],
  [
    'a text that every region has, left out',
    { 'texts/thanks': undefined },
    'texts/thanks',
    /received undefined/,
  ],
  ['a partial language that is none', { partial: ['sv'] }, 'partial/0', /not a language.*add it/],
  ['the first language partial', { partial: ['fi'] }, 'partial/0', /fallback.*another first/],
  [
    'a partial language that lacks nothing',
    {
      ...JSON.parse(JSON.stringify(exampleProfile()), (_, value) =>
        value?.fi ? { fi: value.fi, sv: value.fi } : value,
      ),
      languages: ['fi', 'sv'],
      partial: ['sv'],
    },
    'partial/0',
    /every text is there in "sv"; take it out/,
  ],

  [
    'a field of an unknown kind',
    { 'form/fields/2': { ...text, kind: 'date' } },
    'form/fields/2/kind',
    /one of/,
  ],
  [
    'no field for the description',
    { 'form/fields/1/id': 'story' },
    'form/fields',
    /"description" is missing/,
  ],
  [
    'a description that may be left out',
    { 'form/fields/1/required': false },
    'form/fields/1/required',
    /always be answered; write required: true/,
  ],
  [
    'a core field of another kind',
    { 'form/fields/1/kind': 'line' },
    'form/fields/1/kind',
    /of the kind "text".*kind: 'text'/,
  ],
  [
    'a field that the handling fills',
    { 'form/fields/2': { ...yesNo, id: 'theme' } },
    'form/fields/2/id',
    /not asked.*another id/,
  ],
  ['a field id twice', { 'form/fields/2': { ...yesNo, id: 'unit' } }, 'form/fields/2/id', /in use already/],
  [
    'a field called like a level',
    { 'form/fields/2': { ...yesNo, id: 'division' } },
    'form/fields/2/id',
    /counted by another "division"/,
  ],
  [
    'a second unit field',
    { 'form/fields/2': { ...text, kind: 'unit' } },
    'form/fields/2/kind',
    /only the field/,
  ],
  [
    'a text of no length',
    { 'form/fields/2': { ...text, maxLength: 0 } },
    'form/fields/2/maxLength',
    /more than 0/,
  ],
  ['a choice of one', { 'form/fields/2': choice('one') }, 'form/fields/2/choices', /at least 2/],
  [
    'a choice id twice',
    { 'form/fields/2': choice('a', 'a') },
    'form/fields/2/choices/1/id',
    /in use already/,
  ],
  [
    'two choices that read alike',
    {
      'form/fields/2': {
        ...choice(),
        choices: [
          { id: 'a', label },
          { id: 'b', label },
        ],
      },
    },
    'form/fields/2/choices/1/label/fi',
    /"a" is called too/,
  ],
  [
    'a choice called none',
    { 'form/fields/2': choice('a', 'none') },
    'form/fields/2/choices/1/id',
    /not known/,
  ],
  [
    'a nature of its own',
    { 'form/fields/2': { ...choice('positive', 'angry'), id: 'nature' } },
    'form/fields/2/choices/1/id',
    /no nature "angry".*neutral/,
  ],
  [
    'a condition on a field that comes later',
    {
      'form/fields/2': { ...yesNo, when: { field: 'later', is: [true] } },
      'form/fields/3': { ...yesNo, id: 'later' },
    },
    'form/fields/2/when/field',
    /no earlier field "later".*unit, description/,
  ],
  [
    'a condition on free text',
    { 'form/fields/2': { ...yesNo, when: { field: 'description', is: ['x'] } } },
    'form/fields/2/when/field',
    /no fixed answers.*with choices/,
  ],
  [
    'a condition on an answer that nobody can give',
    {
      'form/fields/2': yesNo,
      'form/fields/3': { ...text, id: 'more', when: { field: 'extra', is: ['yes'] } },
    },
    'form/fields/3/when/is/0',
    /never answered "yes"; write one of true, false/,
  ],
  [
    'an answer twice in a condition',
    {
      'form/fields/2': yesNo,
      'form/fields/3': { ...text, id: 'more', when: { field: 'extra', is: [true, true] } },
    },
    'form/fields/3/when/is/1',
    /true stands here twice/,
  ],

  [
    'a channel id twice',
    { channels: [theme('a', { description: label }), theme('a', { description: label })] },
    'channels/1/id',
    /in use already/,
  ],
  [
    'a link that is none',
    { channels: [theme('a', { description: label, link: 'www' })] },
    'channels/0/link',
    /from https/,
  ],

  ['a level id twice', { 'levels/1/id': 'division' }, 'levels/1/id', /in use already/],
  ['two levels that read alike', { 'levels/1/label': { fi: 'Toimiala' } }, 'levels/1/label/fi', /called too/],
  [
    'a level without units',
    { 'levels/2': { id: 'team', label } },
    'levels/2',
    /no unit is of.*take the level out/,
  ],
  ['a level called theme', { 'levels/0/id': 'theme' }, 'levels/0/id', /counted by another "theme"/],
  [
    'a unit of an unknown level',
    { 'units/1/level': 'team' },
    'units/1/level',
    /no level "team".*division, unit/,
  ],
  [
    'a parent of the same level',
    { 'units/1/parent': 'north' },
    'units/1/parent',
    /is of the level "unit".*"division"/,
  ],
  ['no parent', { 'units/1/parent': undefined }, 'units/1/parent', /belongs to no unit.*level "division"/],
  ['a parent at the top', { 'units/0/parent': 'north' }, 'units/0/parent', /topmost.*leave it out/],
  ['a unit id twice', { 'units/2': { ...south, id: 'north' } }, 'units/2/id', /in use already.*own id/],
  [
    'two units that read alike',
    { 'units/2': { ...south, label: { fi: 'Pohjoinen' } } },
    'units/2/label/fi',
    /"north" is/,
  ],
  ['a unit called none', { 'units/1/id': 'none' }, 'units/1/id', /not known; choose another id/],
  ['an unknown municipality', { 'units/1/municipality': '999' }, 'units/1/municipality', /"999".*901/],
  ['a day that does not exist', { 'units/1/validTo': '2026-02-30' }, 'units/1/validTo', /YYYY-MM-DD/],
  [
    'an end before the beginning',
    { 'units/1/validFrom': '2026-02-01', 'units/1/validTo': '2026-01-31' },
    'units/1/validTo',
    /ends before.*from 2026-02-01 on/,
  ],
  [
    'a unit that outlives its parent',
    { 'units/0/validTo': '2026-12-31' },
    'units/1/parent',
    /"adults" ends on/,
  ],
  [
    'successors without an end',
    { 'units/2': south, 'units/1/successors': ['south'] },
    'units/1/successors',
    /no end/,
  ],
  [
    'an unknown successor',
    { 'units/1/validTo': '2025-12-31', 'units/1/successors': ['south'] },
    'units/1/successors/0',
    /no unit "south".*adults, north/,
  ],
  [
    'a successor of another level',
    { 'units/1/validTo': '2025-12-31', 'units/1/successors': ['adults'] },
    'units/1/successors/0',
    /level "division".*level "unit"/,
  ],
  [
    'a successor that begins too late',
    {
      'units/1/validTo': '2025-12-31',
      'units/1/successors': ['south'],
      'units/2': { ...south, validFrom: '2026-01-02' },
    },
    'units/1/successors/0',
    /"south" is not there on the day after 2025-12-31/,
  ],
  [
    'successors in a circle',
    {
      'units/1/validTo': '2025-12-31',
      'units/1/successors': ['south'],
      'units/2': { ...south, validTo: '2026-12-31', successors: ['north'] },
    },
    'units/1/successors',
    /in a circle.*goes on/,
  ],
  [
    'a municipal code twice',
    { 'municipalities/1': { code: '901', label } },
    'municipalities/1/code',
    /in use already/,
  ],
  [
    'a municipal code of two digits',
    { 'municipalities/0/code': '91' },
    'municipalities/0/code',
    /three digits/,
  ],
  ['a role id twice', { 'roles/1': { id: 'manager', label } }, 'roles/1/id', /in use already/],
  [
    'two roles that read alike',
    { 'roles/1': { id: 'b', label: { fi: 'Johtaja' } } },
    'roles/1/label/fi',
    /called too/,
  ],
  ['a role that nobody holds', { 'roles/1': { id: 'chief', label } }, 'roles/1', /nobody holds.*add a post/],
  ['a role called owner', { 'roles/1': { id: 'owner', label } }, 'roles/1/id', /carries a matter on/],
  [
    'a post id twice',
    { 'posts/1': { id: 'manager-adults', role: 'manager' } },
    'posts/1/id',
    /in use already/,
  ],
  [
    'the same post twice',
    { 'posts/1': { id: 'b', role: 'manager', unit: 'adults' } },
    'posts/1',
    /same as the post/,
  ],
  ['a post of an unknown role', { 'posts/0/role': 'boss' }, 'posts/0/role', /no role "boss".*manager/],
  [
    'a post in an unknown unit',
    { 'posts/0/unit': 'south' },
    'posts/0/unit',
    /no unit "south".*adults, north/,
  ],
  ['a mailbox that is none', { 'posts/0/mail': 'manager' }, 'posts/0/mail', /office@example/],

  ['no theme', { 'taxonomy/themes': [] }, 'taxonomy/themes', /no theme is offered.*add a theme/],
  [
    'a theme called unclassified',
    { 'taxonomy/themes/0/id': 'unclassified' },
    'taxonomy/themes/0/id',
    /before it has/,
  ],
  ['a theme id twice', { 'taxonomy/themes/1': theme('housing') }, 'taxonomy/themes/1/id', /in use already/],
  [
    'two themes that read alike',
    { 'taxonomy/themes/1': theme('homes', { label: { fi: 'Asuminen' } }) },
    'taxonomy/themes/1/label/fi',
    /called too/,
  ],
  [
    'a theme under an unknown one',
    { 'taxonomy/themes/0/broader': 'nothing' },
    'taxonomy/themes/0/broader',
    /no theme "nothing".*name a theme/,
  ],
  [
    'themes that belong under each other',
    { 'taxonomy/themes': [theme('a', { broader: 'b' }), theme('b', { broader: 'a' })] },
    'taxonomy/themes/0/broader',
    /in a circle/,
  ],
  [
    'a theme added by a stranger',
    { 'taxonomy/themes/0/addedBy': 'elsewhere' },
    'taxonomy/themes/0/addedBy',
    /not an extension/,
  ],
  [
    'a concept matched twice',
    {
      'taxonomy/themes/0/exactMatch': ['http://www.yso.fi/onto/yso/p1'],
      'taxonomy/themes/0/broadMatch': ['http://www.yso.fi/onto/yso/p1'],
    },
    'taxonomy/themes/0/broadMatch',
    /matched twice/,
  ],
  [
    'a move from a theme that is offered',
    { 'taxonomy/themes/1': theme('homes'), 'taxonomy/moves': [{ from: 'housing', to: 'homes' }] },
    'taxonomy/moves/0',
    /still offered/,
  ],
  [
    'a move to nowhere',
    { 'taxonomy/moves': [{ from: 'homes', to: 'houses' }] },
    'taxonomy/moves/0',
    /no theme "houses"/,
  ],
  [
    'moves in a circle',
    {
      'taxonomy/moves': [
        { from: 'homes', to: 'houses' },
        { from: 'houses', to: 'homes' },
      ],
    },
    'taxonomy/moves/0',
    /in a circle/,
  ],
  [
    'a facet called like a dimension',
    { 'taxonomy/facets/0': theme('route', { values: [theme('a')] }) },
    'taxonomy/facets/0/id',
    /counted by another "route"/,
  ],

  ['an unknown stage', { 'handling/stages': ['progress', 'sleep'] }, 'handling/stages/1', /review/],
  [
    'a stage twice',
    { 'handling/stages': ['decision', 'decision'] },
    'handling/stages/1',
    /stands here twice/,
  ],
  ['progress without decision', { 'handling/stages': ['progress'] }, 'handling/stages', /switch decision on/],
  ['an unknown route', { 'handling/routes': ['moon'] }, 'handling/routes/0', /crossSector/],
  ['a route twice', { 'handling/routes': ['unit', 'unit'] }, 'handling/routes/1', /stands here twice/],
  [
    'an owner told of a new report',
    { 'handling/inform/0/role': 'owner' },
    'handling/inform/0/role',
    /no owner yet/,
  ],
  [
    'somebody told who is not there',
    { 'handling/inform/0/scope': 'own' },
    'handling/inform/0',
    /finds no post/,
  ],
  [
    'a scope that is the owner’s',
    { 'handling/inform/0/scope': 'matter' },
    'handling/inform/0/scope',
    /write own/,
  ],
  [
    'somebody told who may not read',
    { 'posts/1': { id: 'b', role: 'manager' }, 'handling/inform/0/scope': 'region' },
    'handling/inform/0',
    /may not read.*matter\.read/,
  ],
  ['an unknown act', { 'handling/policy/matter.burn': [] }, 'handling/policy', /matter\.burn/],
  [
    'an unknown role in the policy',
    { 'handling/policy/step.log': [{ role: 'boss', scope: 'own' }] },
    'handling/policy/step.log/0/role',
    /no role "boss"/,
  ],
  [
    'an owner who reaches too far',
    { 'handling/policy/step.log': [{ role: 'owner', scope: 'region' }] },
    'handling/policy/step.log/0/scope',
    /write scope: 'matter'/,
  ],
  [
    'an act that nobody may do',
    { 'handling/policy/matter.decide': [] },
    'handling/policy/matter.decide',
    /nobody may/,
  ],
  [
    'a line of the policy twice',
    { 'handling/policy/matter.join': [manager('below'), manager('below')] },
    'handling/policy/matter.join/1',
    /stands here twice/,
  ],
  [
    'a line that reaches nobody',
    { 'handling/policy/matter.join': [manager('own')] },
    'handling/policy/matter.join/0',
    /no post with the role "manager"/,
  ],
  [
    'an actor who may not read',
    { 'posts/1': { id: 'b', role: 'manager' }, 'handling/policy/matter.join': [manager('region')] },
    'handling/policy/matter.join/0',
    /may not read.*matter\.read/,
  ],
  [
    'an owner who may not read',
    { 'handling/policy/matter.read': [manager('levelAbove')] },
    'handling/policy/step.log/0',
    /owner may not read/,
  ],
  [
    'figures for an owner',
    { 'handling/policy/summary.read': [{ role: 'owner', scope: 'matter' }] },
    'handling/policy/summary.read/0/role',
    /belongs to no matter/,
  ],
  [
    'nobody to publish',
    { 'handling/policy/edition.publish': undefined },
    'handling/policy/edition.publish',
    /nobody may do it.*'region'/,
  ],

  ['a rule of no known shape', { 'clock/0/when': { every: 'moon' } }, 'clock/0/when', /shapes/],
  ['the ninth month of a half-year', { 'clock/0/when/month': 9 }, 'clock/0/when/month', /9 is not.*1 to 6/],
  [
    'the eighth weekday',
    { 'clock/0/when': { every: 'month', weekday: 8, nth: 1 } },
    'clock/0/when/weekday',
    /1 to 7/,
  ],
  [
    'a day that no year has',
    { 'clock/0/when': february(30) },
    'clock/0/when/day',
    /never has a day 30; write 29/,
  ],
  ['an event of no days', { 'clock/0/days': 0 }, 'clock/0/days', /0 is not allowed/],
  ['an event id twice', { 'clock/1': event('summary', february(1)) }, 'clock/1/id', /already/],
  [
    'an event that feeds itself',
    { 'clock/0/feeds': ['summary'] },
    'clock/0/feeds/0',
    /feeds itself; leave it out/,
  ],
  ['an event that feeds an unknown one', { 'clock/0/feeds': ['plan'] }, 'clock/0/feeds/0', /no event "plan"/],
  [
    'an event before an unknown one',
    { 'clock/0/when': { before: 'plan', weeks: 1 } },
    'clock/0/when/before',
    /no event/,
  ],
  [
    'events placed by each other',
    { clock: [event('a', { after: 'b', days: 1 }), event('b', { after: 'a', days: 1 })] },
    'clock/0/when/after',
    /a date of its own/,
  ],
  [
    'an event too late for what it feeds',
    { clock: [event('plan', february(1)), event('summary', february(20), { feeds: ['plan'] })] },
    'clock/1/feeds',
    /too late for "plan".*move one/,
  ],

  ['a threshold that hides nothing', { 'publication/threshold': 2 }, 'publication/threshold', /at least 3/],
  ['an unknown period', { 'publication/periods': ['week'] }, 'publication/periods/0', /councilTerm/],
  [
    'a period twice',
    { 'publication/periods': ['half', 'half'] },
    'publication/periods/1',
    /stands here twice/,
  ],
  ['no table', { 'publication/tables': [] }, 'publication/tables', /at least 1/],
  [
    'a table id twice',
    { 'publication/tables/1': table('unit', 'theme') },
    'publication/tables/1/id',
    /in use already/,
  ],
  [
    'two tables that read alike',
    { 'publication/tables/1': { ...table('theme', 'theme'), label: { fi: 'Yksiköittäin' } } },
    'publication/tables/1/label/fi',
    /called too/,
  ],
  [
    'two tables by the same',
    { 'publication/tables/1': table('b', 'unit') },
    'publication/tables/1/dimensions',
    /same as "unit"/,
  ],
  [
    'a table by what no form asks',
    { 'publication/tables/1': table('b', 'colour') },
    'publication/tables/1/dimensions/0',
    /no dimension "colour".*unit/,
  ],
  [
    'a dimension twice',
    { 'publication/tables/1': table('b', 'theme', 'theme') },
    'publication/tables/1/dimensions/1',
    /stands here twice/,
  ],
  [
    'a dimension that another tells',
    { 'publication/tables/1': table('b', 'division', 'unit') },
    'publication/tables/1/dimensions/0',
    /tell the "division" already/,
  ],
]
