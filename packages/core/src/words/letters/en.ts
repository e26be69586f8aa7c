import type { LetterWords } from './fi.ts'

/** The sentences of an information letter in English. */
export const en: LetterWords = {
  heading: {
    staff: '{title}: information for staff',
    supervisors: '{title}: information for supervisors',
  },
  question: {
    what: 'What is reported?',
    why: 'Why?',
    where: 'Where?',
    who: 'Who handles it?',
    howOften: 'How often?',
    feedback: 'What feedback does one get?',
    ask: 'Whom can I ask?',
  },
  channels: 'Other channels, which this does not replace: {names}.',
  where: {
    staff: 'The form is at {address}. You need not sign in.',
    supervisors:
      'The form is at {address}. Nobody needs to sign in. Keep the address in sight in your unit, and let people report in working hours.',
  },
  toSupervisors: {
    what: 'On the form, staff are told:',
    why: 'Many do not report only because they have not heard of it, or do not know what to report and why. So bring it up in your unit.',
    untouched: 'Nobody can change or remove a report, supervisors included.',
    view: 'A differing view can be recorded beside it by: {names}.',
    feedback:
      'Reporters follow the matter with the number of their report, and see the feedback with it even if they have not given their name. Nobody should try to find out who has written.',
  },
  toStaff: {
    feedback:
      'When you send the form, you get a number. With it you follow how the matter goes on and see the feedback, even if you do not give your name.',
  },
  reviews: 'Each report is first gone through by: {names}.',
  decides: 'How a matter goes on is decided by: {names}.',
  handles: 'Reports are handled by: {names}.',
  informed: 'Informed of each report: {names}.',
  answers: 'Feedback is given by: {names}.',
  name: {
    staff: 'If you give your name, it is seen only by: {names}.',
    supervisors: 'A reporter’s name, if given, is seen only by: {names}.',
  },
  nameless: 'Nobody sees the reporter’s name in the handling.',
  rhythm: {
    month: 'Once a month: {event}.',
    quarter: 'Four times a year: {event}.',
    half: 'Twice a year: {event}.',
    year: 'Once a year: {event}.',
    councilTerm: 'Once in a council term: {event}.',
    weeks: { one: 'Every week: {event}.', other: 'Every {n} weeks: {event}.' },
    once: 'Once: {event}.',
  },
  ask: 'Questions are answered by: {name}, {mail}.',
  owner: 'the person responsible for the matter',
}
