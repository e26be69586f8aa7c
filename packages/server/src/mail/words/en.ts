import type { NoticeTexts } from './fi.ts'

/** Notices in English. */
export const en: NoticeTexts = {
  greeting: 'Hello,',
  notices: {
    'report.submit': {
      subject: 'New report: {unit}',
      count: { one: '{n} new report', other: '{n} new reports' },
      intro: {
        one: 'A new report has come in for your information:',
        other: '{n} new reports have come in for your information:',
      },
    },
    'matter.assign': {
      subject: 'Matter to carry on: {unit}',
      count: { one: '{n} matter to carry on', other: '{n} matters to carry on' },
      intro: {
        one: 'You have been named to carry a matter on:',
        other: 'You have been named to carry {n} matters on:',
      },
    },
  },
  closing: 'What reports say is not sent by e-mail. You can read them on the desk when you have signed in.',
  automatic: 'This message was sent automatically and cannot be replied to.',
  signature: '{region}, social reporting',
}
