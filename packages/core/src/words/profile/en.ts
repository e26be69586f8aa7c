import type { ProfileWords } from './fi.ts'

/** What keeps the parts of a profile from fitting together, in English. */
export const en: ProfileWords = {
  problem: {
    idTwice: { what: '"{id}" is in use already.', mend: 'Give each its own id.' },
    valueTwice: { what: '{value} stands here twice.', mend: 'Take one of the two out.' },
    sameName: { what: '"{text}" is what "{first}" is called too.', mend: 'Give the two different names.' },
    unknownId: { what: 'There is no {thing} "{id}".', mend: 'Write one of {ids}.' },
    noneYet: { what: 'There is no {thing} "{id}".', mend: 'Write one first: there is none yet.' },
    notALanguage: { what: '"{lang}" is not a language of the profile.', mend: 'Add it to languages.' },
    fallbackPartial: { what: 'The fallback "{lang}" must be complete.', mend: 'Put another first.' },
    partialComplete: { what: 'Every text is there in "{lang}".', mend: 'Take it out of partial.' },
    textMissing: {
      what: { one: 'The text is missing in {languages}.', other: 'The text is missing in {languages}.' },
      mend: 'Write it, or list the language under partial.',
    },
    wordsMissing: {
      what: 'What the form itself says is missing in {lang}.',
      mend: 'Write it, or list the language under partial.',
    },
    wordsThere: { what: 'The words are there in "{lang}" already.', mend: 'Take these out.' },
    otherPlaces: {
      what: 'The places to fill are {has}, in Finnish {meant}.',
      mend: 'Write {meant} where the Finnish text has it.',
    },
    noPlaces: {
      what: 'There is no place to fill, in Finnish there is {meant}.',
      mend: 'Write {meant} where the Finnish text has it.',
    },
    needlessPlaces: { what: 'The places to fill are {has}, in Finnish none.', mend: 'Take them out.' },
    needlessWarning: {
      what: 'It warns of what does not happen: answers are not published as they are.',
      mend: "Write publication.answers: 'asTheyAre', or take the warning out.",
    },
    noWarning: {
      what: 'Answers are published as they are, and the form does not warn of it in {languages}.',
      mend: 'Write the warning in every language, partial ones too.',
    },
    fieldMissing: { what: 'The field "{id}" is missing.', mend: 'Add a field with the id {id}.' },
    mustBeAnswered: { what: '"{id}" must always be answered.', mend: 'Write required: true, and no "when".' },
    fieldNotAsked: { what: '"{id}" is not asked of a reporter.', mend: 'Choose another id.' },
    otherKind: {
      what: '"{id}" is a field of the kind "{kind}" in every region.',
      mend: "Write kind: '{kind}', or choose another id.",
    },
    onlyUnit: { what: 'Only the field "unit" asks for a unit.', mend: 'Choose another kind.' },
    noFixedAnswers: {
      what: '"{field}" has no fixed answers.',
      mend: 'Name a field with choices, or yes/no.',
    },
    neverAnswered: { what: '"{field}" is never answered "{answer}".', mend: 'Write one of {answers}.' },
    countedAlready: { what: 'Reports are counted by another "{id}".', mend: 'Choose another id.' },
    reservedCode: {
      what: '"{id}" is how reports are counted of which this is not known.',
      mend: 'Choose another id.',
    },
    reservedProfession: {
      what: '"{id}" is how those are counted who do not tell their profession.',
      mend: 'Choose another id.',
    },
    reservedRole: {
      what: '"{id}" is whoever carries a matter on, in every region.',
      mend: 'Choose another id.',
    },
    emptyLevel: { what: 'No unit is of the level "{level}".', mend: 'Add the units, or take the level out.' },
    roleUnheld: {
      what: 'Nobody holds the role "{role}".',
      mend: 'Add a post that holds it, or take the role out.',
    },
    placeTwice: {
      what: 'The unit "{unit}" says where the post is.',
      mend: 'Leave the municipality out, or the unit.',
    },
    contactWithoutUnit: { what: 'A contact person belongs to a work unit.', mend: 'Name the unit.' },
    samePost: {
      what: 'It is the same as the post "{post}".',
      mend: 'Take one of the two out, or write a label that tells them apart.',
    },
    topHasNoParent: { what: 'A unit of the topmost level has no parent.', mend: 'Leave it out.' },
    parentOfOtherLevel: {
      what: 'The parent "{parent}" is of the level "{level}".',
      mend: 'Name a unit of the level "{needed}".',
    },
    noParent: {
      what: 'It belongs to no unit of the level above.',
      mend: 'Name a unit of the level "{needed}".',
    },
    unknownParent: {
      what: 'There is no unit "{parent}" to be the parent.',
      mend: 'Name a unit of the level "{needed}".',
    },
    parentsCircle: { what: 'The parents go round in a circle.', mend: 'Name the unit above.' },
    endsBeforeItBegins: { what: 'It ends before it begins.', mend: 'Write a day from {from} on.' },
    successorsWithoutEnd: {
      what: 'It has successors, but no end.',
      mend: 'Write its last day as validTo, or take the successors out.',
    },
    parentEndsFirst: {
      what: '"{parent}" ends on {day}, before what belongs to it.',
      mend: 'Name the unit that it belongs to now, or end it too.',
    },
    successorOfOtherLevel: {
      what: '"{id}" is of the level "{level}".',
      mend: 'Name a unit of the level "{needed}".',
    },
    successorNotThere: {
      what: '"{id}" is not there on the day after {day}.',
      mend: 'Name a unit that is, or mend the dates of one of the two.',
    },
    successorsCircle: {
      what: 'From "{unit}" the successors go round in a circle.',
      mend: 'Let the successors lead to a unit that goes on.',
    },
    noTheme: {
      what: 'No theme is offered, so that no report can be classified.',
      mend: 'Add a theme, or offer a retired one again.',
    },
    noRoutes: { what: 'Matters are decided, and can be taken nowhere.', mend: 'Write at least one route.' },
    needlessRoutes: { what: 'Nothing is decided that could take a route.', mend: 'Leave the routes out.' },
    noOwnerYet: { what: 'A new report has no owner yet.', mend: 'Name another role.' },
    ownerReach: { what: 'The role "{role}" does not reach "{scope}".', mend: "Write scope: 'matter'." },
    roleReach: {
      what: 'The role "{role}" does not reach "{scope}".',
      mend: 'Write own, levelAbove, below or region.',
    },
    nobodyHandles: {
      what: {
        one: 'Nobody may do this to a report of "{unit}".',
        other: 'Nobody may do this to a report of "{unit}" and {others} other units.',
      },
      mend: 'Give the act to a role that a post holds and that reaches these units.',
    },
    nobodyInformed: {
      what: 'A report of "{unit}" finds no post with the role "{role}" ({n} of the units).',
      mend: 'Add the post, or take the line out.',
    },
    progressWithoutDecision: {
      what: 'Without a decision nothing can be in progress.',
      mend: 'Switch decision on, or progress off.',
    },
    ownsNothing: { what: 'This belongs to no matter that could have an owner.', mend: 'Name another role.' },
    nobodyReached: {
      what: 'No post with the role "{role}" is reached by "{scope}".',
      mend: 'Take the line out, or write another scope, or add the post.',
    },
    ownerMayNotRead: {
      what: 'The owner may not read the matter.',
      mend: "Add { role: '{role}', scope: '{scope}' } to matter.read.",
    },
    mayNotRead: {
      what: '"{role}" may not read a report of "{unit}".',
      mend: "Add { role: '{role}', scope: '{scope}' } to matter.read.",
    },
    nobodyMay: {
      what: 'Nobody may do this to {matter} of the whole region.',
      mend: 'Give the act to a role that a post holds and that reaches it.',
    },
    nobodyMayIn: {
      what: 'Nobody may do this to {matter} of "{unit}".',
      mend: 'Give the act to a role that a post holds and that reaches it.',
    },
    nobodyPublishes: {
      what: 'Tables are to be published, and nobody may do it.',
      mend: "Give the act to a role with the scope 'region'.",
    },
    tooLate: {
      what: '"{event}" of {start} ends on {end}, too late for "{feeds}" on {deadline}.',
      mend: 'Move one of the two, or take the line out.',
    },
    noPeriod: {
      what: 'There is no period to add up by.',
      mend: 'Write at least one of {periods}, or reportingPeriods of your own.',
    },
    calendarPeriod: { what: '"{id}" is a period of the calendar.', mend: 'Choose another id.' },
    campaignAlready: { what: '"{id}" is a campaign already.', mend: 'Choose another id.' },
    noSuchDayInMonth: {
      what: 'No month {month} of a year has a day {day}.',
      mend: 'Write a day that exists, such as { month: 10, day: 15 }.',
    },
    endsOutOfOrder: {
      what: 'It does not come after the end before it.',
      mend: 'Write the ends in the order of the calendar, each once.',
    },
    periodsCut: {
      what: '"{one}" ({oneFrom} to {oneTo}) cuts "{other}" ({otherFrom} to {otherTo}).',
      mend: 'Let one lie within the other, or add up by one of the two only.',
    },
    sameTable: { what: 'It counts by the same as "{table}".', mend: 'Take one of the two tables out.' },
    toldAlready: {
      what: 'The table\'s other dimensions tell the "{dimension}" already.',
      mend: 'Take it out.',
    },
    severalCrossed: {
      what: 'A report counts once for each answer to "{dimension}", so that the rows do not add up to the total.',
      mend: 'Count by it alone, in a table of its own.',
    },
    sourcesWithoutReport: {
      what: 'No social report is written that they could stand in.',
      mend: 'Add one to socialReports, or take the sources out.',
    },
    notBelow: {
      what: '"{gathers}" is not written on a level below "{kind}".',
      mend: 'Name the kind of a level further down.',
    },
    nobodyApproves: {
      what: 'A social report of the whole region finds no post with the role "{role}" to approve it.',
      mend: 'Add the post, write another scope, or take the level out.',
    },
    nobodyApprovesIn: {
      what: 'A social report of "{unit}" finds no post with the role "{role}" to approve it.',
      mend: 'Add the post, write another scope, or take the level out.',
    },
    reviewNotInPlan: {
      what: '"{event}" does not come round while the plan is valid.',
      mend: 'Name an event that does, or write a longer validity.',
    },
    campaignTwiceAYear: {
      what: '"{event}" comes more than once in a year, so that "{id}" is not one time.',
      mend: 'Name an event that comes once a year, and write a campaign for each.',
    },
    campaignOfOneDay: {
      what: '"{event}" lasts a single day.',
      mend: 'Write its length in the clock as days (PO-01: four to five weeks).',
    },
    campaignsMeet: {
      what: '"{id}" opens on {opens}, when "{before}" is still open.',
      mend: 'Move one of the two: a report belongs to one campaign.',
    },
    readyTooEarly: {
      what: '"{ready}" does not come after "{id}" closes on {closes}.',
      mend: 'Move one of the two, or name a later event.',
    },
    neverOpen: {
      what: 'Staff could never report: there is no campaign for them.',
      mend: "Write a campaign with audience: 'staff', or take it out.",
    },
    bodyIsGroup: { what: '"{body}" is a working group too.', mend: 'Give each its own id.' },
    ownDeputy: { what: '"{post}" cannot stand in for itself.', mend: 'Name another post, or none.' },
    otherRole: {
      what: 'The post "{post}" has the role "{has}", the group acts as "{role}".',
      mend: 'Name a post with the role "{role}".',
    },
    lettersWhen: {
      what: 'The letters do not know how often matters are handled.',
      mend: 'Name the events of the clock at which they are decided, or take the letters out.',
    },
    lettersFeedback: {
      what: 'The letters do not know who gives feedback.',
      mend: 'Give the act to a role, or take the letters out.',
    },
    noMailbox: {
      what: 'The post "{post}" has no mailbox to write to.',
      mend: 'Give it one as mail, name another post, or write a sentence.',
    },
    noLocality: {
      what: 'There is no {place} to choose.',
      mend: 'Write another level of the organisation, or municipality.',
    },
    tooPale: {
      what: '{colour} has a contrast of {contrast} on white, and a text needs {least}.',
      mend: 'Write a darker colour.',
    },
  },
  thing: {
    event: 'event of the clock',
    field: 'earlier field',
    nature: 'nature',
    role: 'role',
    unit: 'unit',
    post: 'post',
    level: 'level',
    municipality: 'municipality',
    theme: 'theme',
    dimension: 'dimension',
    body: 'body',
    socialReport: 'kind of social report',
    group: 'working group',
    seat: 'member, deputy or expert',
    place: 'place',
  },
  matter: {
    campaign: 'a campaign',
    socialReport: 'a social report',
    given: 'what is given to a unit',
    statement: 'a statement',
    brief: 'a phenomenon brief',
    proposal: 'a proposal',
  },
}
