import type { NoticeTexts } from './fi.ts'

/** Notices in English. */
export const en: NoticeTexts = {
  greeting: 'Hello,',
  notices: {
    'report.submit': {
      subject: 'New report: {about}',
      count: { one: '{n} new report', other: '{n} new reports' },
      intro: {
        one: 'A new report has come in for your information:',
        other: '{n} new reports have come in for your information:',
      },
    },
    'matter.assign': {
      subject: 'Matter to carry on: {about}',
      count: { one: '{n} matter to carry on', other: '{n} matters to carry on' },
      intro: {
        one: 'You have been named to carry a matter on:',
        other: 'You have been named to carry {n} matters on:',
      },
    },
    'report.add': {
      subject: 'Addition to a report: {about}',
      count: { one: '{n} addition to a report', other: '{n} additions to reports' },
      intro: { one: 'The reporter has added to this report:', other: 'Reporters have added to {n} reports:' },
    },
    'edition.publish': {
      subject: 'A summary has been published: {about}',
      count: { one: '{n} published summary', other: '{n} published summaries' },
      intro: { one: 'A new summary has been published:', other: '{n} new summaries have been published:' },
    },
    'socialReport.publish': {
      subject: 'A social report has been published: {about}',
      count: { one: '{n} published social report', other: '{n} published social reports' },
      intro: { one: 'A social report has been published:', other: '{n} social reports have been published:' },
    },
  },
  closing: 'What reports say is not sent by e-mail. You can read them on the desk when you have signed in.',
  automatic: 'This message was sent automatically and cannot be replied to.',
  signature: '{region}, social reporting',
}
