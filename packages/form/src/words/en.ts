import type { FormWords } from './fi.ts'

/** What the form and the tracking say for themselves, in English. */
export const en: FormWords = {
  report: 'Make a report',
  track: 'Follow your report',
  entries: 'Reporting and following',
  loading: 'Fetching the form …',
  retry: 'Try again',
  promises: {
    quick: 'In a few minutes',
    anonymous: 'Anonymously if you wish',
    tracked: 'Follow it by number',
  },
  why: 'Why is it worth reporting?',
  whatThen: 'What happens to the report?',
  elsewhere: 'Does your matter belong elsewhere?',
  notInstead: 'This form does not replace: {channels}',
  newTab: '(opens in a new tab)',
  required: 'We need an answer to the questions marked with a star (*).',
  choose: 'Choose',
  yes: 'Yes',
  no: 'No',
  count: '{used} / {max} characters',
  units: { one: '{n} unit found', other: '{n} units found' },
  noUnit: 'No unit found. Try a shorter word or the name of the municipality.',
  send: 'Send',
  sending: 'Sending …',
  mend: { one: 'One more thing to check', other: '{n} more things to check' },
  lost: {
    title: 'The connection did not work',
    text: 'Your answers are safe on this page. Try again in a moment: the report is recorded only once, even if you send it twice.',
  },
  guard: {
    title: 'Is there personal data in the text?',
    text: 'A phenomenon is told so that nobody can be identified. Would you look at these once more?',
    found: 'Perhaps {kind} in “{field}”',
    mend: 'Change the text',
    notPersonal: 'This is not personal data',
  },
  receipt: {
    number: 'Number of the report',
    submitted: 'Sent on {day}',
    copy: 'Copy the number',
    copied: 'The number has been copied.',
    selected: 'The number is selected. Copy it with Ctrl + C (⌘ + C on a Mac).',
    print: 'Print',
    earlier:
      'The report had arrived already before your last changes, so they are not in it. You can tell about them in a new report.',
  },
  tracking: {
    lead: 'Type the number that you got when you sent the report.',
    number: 'Number of the report',
    hint: '17 characters. Capital letters and dashes do not matter.',
    show: 'Show how it is going',
    searching: 'Searching …',
    empty: 'Type the number of the report.',
    mistyped: 'There is a mistake in the number. Compare it character by character with the one you got.',
    another: 'Look at another report',
    lost: { title: 'The connection did not work', text: 'Try again in a moment.' },
    status: {
      arrived: {
        title: 'Your report has arrived',
        text: 'It has not been gone through yet. Look again later.',
      },
      reviewed: {
        title: 'The supervisor has gone through your report',
        text: 'Next it is decided where the matter is taken.',
      },
      decided: {
        title: 'It has been decided how the matter goes on',
        text: 'Somebody is named to be responsible and carry it on.',
      },
      inProgress: {
        title: 'The matter is being carried on',
        text: 'Somebody is responsible for it and records how it goes.',
      },
      closed: { title: 'The handling has ended', text: 'Below you see what came of your report.' },
      redirected: {
        title: 'Your matter belongs to another channel',
        text: 'It cannot be handled through this form. Report it through the channel below.',
      },
    },
    shared:
      'Others have told about the same phenomenon. The reports are handled together, and here you see that handling.',
    region: 'Region',
    submitted: 'Sent on',
    route: 'Where the matter is taken',
    outcome: 'Outcome',
    history: 'Steps of the handling',
  },
}
