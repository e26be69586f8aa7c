import { reporterWords } from '../words/index.ts'
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
const inFinnish = reporterWords.fi
const rhythm = (id: string, ...ends: readonly (readonly [month: number, day: number])[]) => ({
  id,
  label,
  ends: ends.map(([month, day]) => ({ month, day })),
})
const table = (id: string, ...dimensions: string[]) => ({ id, label: { fi: id }, dimensions })

const result = (id: string) => ({ id, label, done: label, year: 2026 })
const group = { id: 'rake', label, role: 'manager', seats: [], memos: 'staff' }
const socialReport = {
  id: 'year',
  label,
  approvals: [{ id: 'manager', label, ...manager('region') }],
  audience: 'staff',
}

const survey = {
  event: 'summary',
  statements: [theme('known')],
  reasons: [theme('unheard'), theme('unclear')],
  professions: [theme('nurse'), theme('counsellor')],
  locality: 'municipality',
}

/** The mistakes, in the order in which the parts stand in a profile. */
export const brokenProfiles: readonly BrokenProfile[] = [
  ['a word that no profile has', { regions: 1 }, 'regions', /"regions" is not known.*did you mean/],
  ['a slug with capitals and spaces', { slug: 'Not Kebab' }, 'slug', /small letters/],
  ['a version before the first', { version: 0 }, 'version', /at least 1/],
  ['a regional code of one digit', { regionCode: '6' }, 'regionCode', /two digits/],
  ['no language', { languages: [] }, 'languages', /at least 1/],
  ['a language twice', { languages: ['fi', 'fi'] }, 'languages/1', /"fi" stands here twice/],
  ['a new language without its texts', { languages: ['fi', 'sv'] }, 'name', /missing in sv; .*under partial/],
  ['a text in languages of others only', { name: { en: 'x' } }, 'name', /missing in fi/],
  ['an empty text', { 'texts/title': { fi: '' } }, 'texts/title/fi', /text is empty/],
  [
    'a text that every region has, left out',
    { 'texts/thanks': undefined },
    'texts/thanks',
    /missing; write a text by language/,
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
    'a new language without what the form itself says',
    { languages: ['fi', 'se'] },
    'words/se',
    /missing in se; .*under partial/,
  ],
  [
    'words of the form that lack one',
    { languages: ['fi', 'se'], words: { se: { ...inFinnish, send: undefined } } },
    'words/se/send',
    /missing; write a text/,
  ],
  [
    'words of the form that nobody reads',
    { languages: ['fi', 'se'], words: { se: { ...inFinnish, sned: 'x' } } },
    'words/se/sned',
    /"sned" is not known.*take it out/,
  ],
  [
    'words of the form that do not fill the same places',
    { languages: ['fi', 'se'], words: { se: { ...inFinnish, count: '{used}' } } },
    'words/se/count',
    /\{used\}, in Finnish \{max\}, \{used\}; write/,
  ],
  [
    'words of the form that fill a place too many',
    { languages: ['fi', 'se'], words: { se: { ...inFinnish, send: 'x {n}' } } },
    'words/se/send',
    /are \{n\}, in Finnish none; take them out/,
  ],
  [
    'words of the form in a language that is there already',
    { words: { fi: inFinnish } },
    'words/fi',
    /there in "fi" already; take these out/,
  ],
  [
    'words of the form in a language that the region does not have',
    { words: { se: inFinnish } },
    'words/se',
    /not a language of the profile; add it/,
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
    /at least 1/,
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
  [
    'an accessibility statement without an address to answer to',
    { accessibility: { feedback: 'www', since: '2026-11-22' } },
    'accessibility/feedback',
    /from https:.*mailto:/,
  ],
  [
    'an accessibility statement of a day that is none',
    { accessibility: { feedback: 'tel:+358401234567', since: '2026-11-31' } },
    'accessibility/since',
    /no day "2\d{3}-/,
  ],

  ['a colour that is none', { look: { accent: 'blue' } }, 'look/accent', /a colour such as #00357a/],
  [
    'a colour that cannot be read on white',
    { look: { accent: '#ffcc00' } },
    'look/accent',
    /contrast of 1\.5 on white.*a darker colour/,
  ],
  [
    'a logo that does not say its size',
    { look: { logo: { svg: '<svg></svg>', alt: label } } },
    'look/logo/svg',
    /begins with <svg and says its viewBox/,
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
  ['a day that does not exist', { 'units/1/validTo': '2026-02-30' }, 'units/1/validTo', /year-month-day/],
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
  [
    'decided at an unknown event',
    { 'handling/decidesAt': ['summary', 'sauna'] },
    'handling/decidesAt/1',
    /no event of the clock "sauna"/,
  ],
  [
    'decided twice at one event',
    { 'handling/decidesAt': ['summary', 'summary'] },
    'handling/decidesAt/1',
    /stands here twice/,
  ],
  ['a route twice', { 'handling/routes': ['unit', 'unit'] }, 'handling/routes/1', /stands here twice/],
  [
    'decisions that lead nowhere',
    { 'handling/routes': [] },
    'handling/routes',
    /nowhere; write at least one/,
  ],
  ['routes where nothing is decided', { 'handling/stages': [] }, 'handling/routes', /leave the routes out/],
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
  [
    'an unknown act',
    { 'handling/policy/matter.burn': [] },
    'handling/policy/matter.burn',
    /"matter\.burn" is not known here/,
  ],
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
    'an import for the unit alone',
    { 'handling/policy/report.import': [manager('own')] },
    'handling/policy/report.import/0',
    /no post.*is reached by "own"/,
  ],
  [
    'nobody to publish',
    { 'handling/policy/edition.publish': undefined },
    'handling/policy/edition.publish',
    /nobody may do it.*'region'/,
  ],

  [
    'a rule of no known rhythm',
    { 'clock/0/when': { every: 'moon' } },
    'clock/0/when/every',
    /"moon".*one of month, year/,
  ],
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

  [
    'an event that ends before it has come round',
    { clock: [event('a', { ...february(10), from: '2027-02-11', until: '2028-02-09' })] },
    'clock/0/when/until',
    /never comes round.*later day/,
  ],
  [
    'an event until a day that no year has',
    { clock: [event('a', { ...february(10), until: '2027-02-30' })] },
    'clock/0/when/until',
    /no day "2\d{3}-/,
  ],
  [
    'an alarm on the day itself',
    { clock: [event('a', february(10), { alarm: { days: 0 } })] },
    'clock/0/alarm/days',
    /from 1 to 365/,
  ],

  ['a threshold that hides nothing', { 'publication/threshold': 2 }, 'publication/threshold', /at least 3/],
  ['an unknown period', { 'publication/periods': ['week'] }, 'publication/periods/0', /councilTerm/],
  [
    'a period twice',
    { 'publication/periods': ['half', 'half'] },
    'publication/periods/1',
    /stands here twice/,
  ],
  [
    'no period at all',
    { 'publication/periods': [] },
    'publication/periods',
    /no period to add up by.*reportingPeriods/,
  ],
  [
    'council terms beside years',
    { 'publication/periods': ['year', 'councilTerm'] },
    'publication/periods/1',
    /"term-2025" \(2025-06-01 to 2029-05-31\) cuts "2025".*within the other/,
  ],
  [
    'reporting periods without an end',
    { 'publication/reportingPeriods': [rhythm('a')] },
    'publication/reportingPeriods/0/ends',
    /at least 1/,
  ],
  [
    'an end that no year has',
    { 'publication/reportingPeriods': [rhythm('a', [2, 30])] },
    'publication/reportingPeriods/0/ends/0',
    /no month 2 of a year has a day 30.*month: 10/,
  ],
  [
    'an end in a thirteenth month',
    { 'publication/reportingPeriods': [rhythm('a', [13, 1])] },
    'publication/reportingPeriods/0/ends/0',
    /no month 13/,
  ],
  [
    'ends out of order',
    { 'publication/reportingPeriods': [rhythm('a', [11, 1], [5, 1])] },
    'publication/reportingPeriods/0/ends/1',
    /does not come after.*order of the calendar/,
  ],
  [
    'ends that are one day in most years',
    { 'publication/reportingPeriods': [rhythm('a', [2, 28], [2, 29])] },
    'publication/reportingPeriods/0/ends/1',
    /does not come after/,
  ],
  [
    'reporting periods that are called as those of the calendar',
    { 'publication/reportingPeriods': [rhythm('half', [6, 30], [12, 31])] },
    'publication/reportingPeriods/0/id',
    /"half" is a period of the calendar.*another id/,
  ],
  [
    'reporting periods whose ids are council terms',
    { 'publication/reportingPeriods': [rhythm('term', [12, 31])] },
    'publication/reportingPeriods/0/id',
    /"term" is a period of the calendar/,
  ],
  [
    'two rhythms of one id',
    {
      'publication/reportingPeriods': [
        rhythm('a', [6, 30]),
        { ...rhythm('a', [12, 31]), label: { fi: 'y' } },
      ],
    },
    'publication/reportingPeriods/1/id',
    /in use already/,
  ],
  [
    'two rhythms that read alike',
    { 'publication/reportingPeriods': [rhythm('a', [6, 30]), rhythm('b', [12, 31])] },
    'publication/reportingPeriods/1/label/fi',
    /called too/,
  ],
  [
    'a rhythm without its name in a language',
    { 'publication/reportingPeriods': [{ ...rhythm('a', [6, 30]), label: { sv: 'x' } }] },
    'publication/reportingPeriods/0/label',
    /missing in fi/,
  ],
  [
    'a rhythm that cuts the half-years',
    { 'publication/reportingPeriods': [rhythm('a', [10, 15])] },
    'publication/reportingPeriods/0/ends',
    /"a-2025" \(2024-10-16 to 2025-10-15\) cuts "2025-H2"/,
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
  [
    'several answers crossed with something else',
    {
      'form/fields/2': { ...choice('one', 'two'), kind: 'choices' },
      'publication/tables/1': table('b', 'theme', 'extra'),
    },
    'publication/tables/1/dimensions/1',
    /once for each answer to "extra".*do not add up.*in a table of its own/,
  ],
  [
    'an answer called like the lack of one, among several',
    { 'form/fields/2': { ...choice('one', 'none'), kind: 'choices' } },
    'form/fields/2/choices/1/id',
    /not known/,
  ],
  [
    'a table for nobody known',
    { 'publication/tables/0/audience': 'public' },
    'publication/tables/0/audience',
    /staff.*everyone/,
  ],

  [
    'answers as they are, and no warning of it',
    { 'publication/answers': 'asTheyAre' },
    'texts/warning',
    /published as they are.*not warn of it in fi/,
  ],
  [
    'answers as they are, and no warning in a partial language',
    {
      languages: ['fi', 'sv'],
      partial: ['sv'],
      'publication/answers': 'asTheyAre',
      'texts/warning': { fi: 'x' },
    },
    'texts/warning',
    /not warn of it in sv; .*partial ones too/,
  ],
  [
    'a warning of what does not happen',
    { 'texts/warning': { fi: 'x' } },
    'texts/warning',
    /not published as they are; .*'asTheyAre'/,
  ],
  [
    'a summary announced to an unknown role',
    { 'publication/announce': [{ role: 'mayor', scope: 'region' }] },
    'publication/announce/0/role',
    /no role "mayor".*manager/,
  ],
  [
    'a summary announced to nobody',
    { 'publication/announce': [manager('own')], 'posts/0/unit': undefined },
    'publication/announce/0',
    /no post with the role "manager" is reached by "own"/,
  ],
  [
    'a summary announced twice',
    { 'publication/announce': [manager('region'), manager('region')] },
    'publication/announce/1',
    /stands here twice/,
  ],

  [
    'an example twice',
    { examples: [{ fi: 'Asuntopula' }, { fi: 'Asuntopula' }] },
    'examples/1',
    /stands here twice/,
  ],
  ['a result id twice', { results: [result('a'), result('a')] }, 'results/1/id', /in use already/],
  [
    'a result of an unknown theme',
    { results: [{ ...result('a'), theme: 'weather' }] },
    'results/0/theme',
    /no theme "weather".*housing/,
  ],
  ['a result of no year', { results: [{ ...result('a'), year: 26 }] }, 'results/0/year', /at least 2000/],
  [
    'a post of an unknown municipality',
    { 'posts/0/municipality': '999', 'posts/0/unit': undefined },
    'posts/0/municipality',
    /no municipality "999".*901/,
  ],
  [
    'a post of a unit and of a municipality',
    { 'posts/0/municipality': '901' },
    'posts/0/municipality',
    /leave the municipality out, or the unit/,
  ],
  [
    'a contact person of no unit',
    { 'roles/0/contact': true, 'posts/0/unit': undefined },
    'posts/0',
    /belongs to a work unit; name the unit/,
  ],
  [
    'sources beside no social report',
    { sources: [theme('ombudsman', { publisher: label })] },
    'sources',
    /no social report.*socialReports/,
  ],
  [
    'a source at an unknown event',
    { sources: [theme('ombudsman', { publisher: label, event: 'never' })] },
    'sources/0/event',
    /no event of the clock "never"/,
  ],
  [
    'a source id twice',
    { sources: ['a', 'a'].map((id) => theme(id, { publisher: label })) },
    'sources/1/id',
    /in use already/,
  ],
  [
    'two sources that read alike',
    { sources: ['a', 'b'].map((id) => ({ id, label, publisher: label })) },
    'sources/1/label/fi',
    /called too/,
  ],
  [
    'sources that nobody may add',
    { sources: [theme('ombudsman', { publisher: label })], socialReports: [socialReport] },
    'handling/policy/source.add',
    /nobody may do this to a social report/,
  ],
  [
    'results for units, and nobody to give them',
    { socialReports: [{ ...socialReport, toUnits: true }] },
    'handling/policy/socialReport.present',
    /nobody may do this to a social report/,
  ],
  [
    'results for units, and nobody to answer for one',
    { socialReports: [{ ...socialReport, toUnits: true }], version: 2 },
    'handling/policy/socialReport.answer',
    /nobody may do this to what is given to a unit of "north"/,
  ],
  [
    'a group evaluated at an unknown event',
    { groups: [{ ...group, evaluated: 'never' }] },
    'groups/0/evaluated',
    /no event of the clock "never"/,
  ],
  [
    'a body called like a group',
    { groups: [group], bodies: [{ id: 'rake', label, kind: 'other' }] },
    'bodies/0/id',
    /"rake" is a working group too/,
  ],

  [
    'letters to a reader who cannot know how often',
    { letters: { ask: label } },
    'handling/decidesAt',
    /how often.*name the events/,
  ],
  [
    'letters without anybody who gives feedback',
    { letters: { ask: label }, 'handling/decidesAt': ['summary'] },
    'handling/policy/feedback.give',
    /who gives feedback.*to a role/,
  ],
  [
    'letters that name a post that is not there',
    { letters: { ask: 'nobody' } },
    'letters/ask',
    /no post "nobody".*manager-adults/,
  ],
  [
    'letters that name a post without a mailbox',
    { letters: { ask: 'manager-adults' } },
    'letters/ask',
    /no mailbox.*as mail/,
  ],
  ['letters that name nobody', { letters: {} }, 'letters/ask', /missing; write a text or/],
  ['a survey at an unknown event', { survey: { ...survey, event: 'sauna' } }, 'survey/event', /no event/],
  [
    'a survey without statements',
    { survey: { ...survey, statements: [] } },
    'survey/statements',
    /at least 1/,
  ],
  [
    'a reason twice',
    { survey: { ...survey, reasons: [theme('a'), theme('a')] } },
    'survey/reasons/1/id',
    /in use already/,
  ],
  [
    'two statements that read alike',
    { survey: { ...survey, statements: [theme('a'), { ...theme('b'), label: { fi: 'a' } }] } },
    'survey/statements/1/label/fi',
    /called too/,
  ],
  [
    'a profession called as those are who do not tell theirs',
    { survey: { ...survey, professions: [theme('a'), theme('none')] } },
    'survey/professions/1/id',
    /do not tell.*another id/,
  ],
  [
    'a survey by an unknown place',
    { survey: { ...survey, locality: 'village' } },
    'survey/locality',
    /no place "village".*municipality/,
  ],
  [
    'a survey by a level without units',
    { survey: { ...survey, locality: 'empty' }, 'levels/2': { id: 'empty', label: { fi: 'Tyhjä' } } },
    'survey/locality',
    /no empty to choose/,
  ],
  [
    'files whose columns answer an unknown field',
    { imports: [{ columns: [{ header: 'x', as: 'answer', field: 'mood' }] }] },
    'imports/0/columns/0/field',
    /no field "mood".*description/,
  ],
  [
    'files in which an unknown unit is meant',
    { imports: [{ columns: [{ header: 'x', as: 'answer', field: 'unit', values: { A: 'nowhere' } }] }] },
    'imports/0/columns/0/values/A',
    /no "nowhere".*write one of/,
  ],
  [
    'files of which a column stands twice',
    { imports: [{ columns: ['id', 'theme'].map((as) => ({ header: 'x', as })) }] },
    'imports/0/columns/1/header',
    /twice.*nth/,
  ],
  [
    'files in which two columns are the day',
    { imports: [{ columns: ['x', 'y'].map((header) => ({ header, as: 'submitted' })) }] },
    'imports/0/columns',
    /several columns.*leave one/,
  ],
  [
    'files with a column for an unknown choice',
    {
      'form/fields/2': choice('yes', 'no'),
      imports: [{ columns: [{ header: 'x', as: 'choice', field: 'extra', choice: 'odd' }] }],
    },
    'imports/0/columns/0/choice',
    /no choice "odd".*yes, no/,
  ],
]
