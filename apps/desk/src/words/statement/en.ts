import type { fi } from './fi.ts'

/** The statements of working groups, in English. */
export const en: typeof fi = {
  statement: {
    title: 'Statements',
    lead: 'The public positions of the working group, from draft to publication.',
    one: 'Statement',
    back: 'Back to the statements',
    backToReport: 'Back to the report',
    none: 'There are no statements yet',
    noneText: 'Begin a statement here, or on the page of the social report that it goes with.',
    noneTextOthers: 'When the working group publishes a statement, it is shown here.',
    noneHere: 'No statements go with the report.',
    inReport:
      'Published statements stand in the report as the working group adopted them. Drafts and adopted statements wait to be published.',
    what: 'What the statement says',
    heading: 'Title',
    text: 'Text',
    link: 'Where can the statement be read?',
    read: 'Read the statement',
    rewrite: 'Edit the text',
    save: 'Save the text',
    begin: 'Begin a statement',
    saved: 'The text is saved.',
    adopted: 'Adopted',
    published: 'Published',
    audience: 'Audience',
    noActs: 'The statement awaits nothing from you now. Its steps are further down.',
    adopt: {
      submit: 'Adopt the text',
      note: 'The working group adopts exactly this text. It cannot be changed after that.',
    },
    withdraw: {
      submit: 'Withdraw the statement',
      text: 'Why is the statement withdrawn?',
      note: 'After that you can begin a new statement.',
      hint: 'Only those who work on statements read this.',
    },
    publish: {
      audience: 'To whom is the statement published?',
      toEveryone: 'For everyone to read.',
      toStaff: 'Only to people who sign in.',
      goOn: 'Go on to publishing',
      title: 'Publish the statement?',
      isToEveryone: 'The statement becomes public, and stands in the social report too.',
      isToStaff: 'The staff can read the statement. Others do not see it.',
      forEver: 'Publishing cannot be taken back. A new statement can be given at any time.',
      confirm: 'Publish now',
    },
  },
}
