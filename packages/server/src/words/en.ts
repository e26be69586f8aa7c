import type { DayWords, ImportWords, ProblemWords } from './fi.ts'

/** The problems in English. */
export const en: ProblemWords = {
  badJson: ['The request cannot be read', 'Send the data as JSON (Content-Type: application/json).'],
  badBody: ['The request has the wrong shape', 'See problems, and mend the data.'],
  badKey: [
    'The idempotency key is missing or too short',
    'Give the header Idempotency-Key at least 122 random bits: 22–200 characters a–z, A–Z, 0–9, - or _.',
  ],
  answers: ['The report needs mending', 'Mend what is listed under problems, and send it again.'],
  personalData: [
    'The text seems to hold personal data',
    'A phenomenon is told without anything about a single person. Take the marked parts out, or confirm each of them if it is not personal data.',
  ],
  effort: [
    'Many reports are coming in just now',
    'The report is not stored yet. Work out the header Rake-Effort as bits says, and send the same again.',
  ],
  tooLarge: [
    'The submission is too large',
    'Shorten the texts: one submission holds at most {max} kilobytes.',
  ],
  partTooLarge: ['The part is too large', 'Send fewer at a time: one part holds at most {max} kilobytes.'],
  keyReused: [
    'Another report has been sent with the same idempotency key',
    'The report was not stored. Send it with a new key.',
  ],
  unknownRegion: ['There is no such region', 'Check the address. The regions are listed at /api/regions.'],
  unknownReceipt: [
    'No report is found with this receipt',
    'Check that you wrote the receipt exactly as it was given to you.',
  ],
  unknownReport: ['There is no such report', 'Check the address.'],
  unknownSocialReport: ['The social report does not exist', 'Check the address.'],
  unknownProposal: ['The proposal does not exist', 'Check the address.'],
  unknownStatement: ['There is no such statement', 'Check the address.'],
  unknownPublication: [
    'The publication does not exist',
    'Check the address. Some publications are for the staff of the region only: sign in if you are one of them.',
  ],
  unknownText: ['There is no such text', 'It may have been erased. Fetch the texts of the period again.'],
  unknownPeriod: [
    'There is no such period',
    'Write the period as 2026, 2026-H1, 2026-Q3 or 2026-03, or give the id of a period of the region’s own.',
  ],
  notPublished: ['No summary of this period has been published', 'Look again later.'],
  closed: [
    'The form is closed just now',
    'The report was not stored: reports are taken while the survey is open.',
  ],
  textChanged: [
    'The text is no longer what you read',
    'Nothing was approved. Fetch the texts of the period again, and approve the text as it would be published now.',
  ],
  periodOpen: ['The period is not over yet', 'A summary can be published when its period has ended.'],
  notSignedIn: ['Sign in', 'This is for those who handle reports.'],
  forbidden: ['This is not yours to do', 'In this region somebody else does it.'],
  notNow: ['This cannot be done now', 'The matter has moved on. Open it again to see where it stands.'],
  exists: ['There is one already', 'Open the one that has been made, and go on with it.'],
  document: [
    'Something in what would be published needs mending',
    'Nothing was stored. Mend the places listed under problems, and try again.',
  ],
  unknownReference: [
    'The reference leads nowhere',
    'Choose a route, theme, channel, report or person that exists.',
  ],
  notFound: ['There is no such page', 'Check the address. The interface is described at /api/openapi.json.'],
  internal: ['Something went wrong', 'Nothing was stored. Try again in a moment.'],
}

export const days: DayWords = {
  opens: 'The form opens again on {day}.',
  ready: 'The results of the survey before are due on {day}.',
}

export const imports: ImportWords = {
  required: ['The answer is missing', 'Fill it in: the form asks for it.'],
  wrongType: ['The answer is of the wrong kind', 'Give it as the field of the form wants it.'],
  unknownChoice: ['There is no such option', 'Use the id of one of the options of the form.'],
  unknownUnit: ['There was no such unit on that day', 'Give the id of a unit that was open on that day.'],
  unknownField: ['The form does not ask this', 'Take the answer out, or give it to the right field.'],
  unknownLanguage: ['The form is not available in this language', 'Give the code of a language of the form.'],
  notAsked: [
    'This is not asked with the other answers',
    'Take the answer out, or mend the one that it depends on.',
  ],
  tooLong: ['The text is too long', 'Shorten it: at most {max} characters fit.'],
  badCharacter: [
    'The text has a character that cannot be stored',
    'Take control characters and broken ones out.',
  ],
  personalData: [
    'The text seems to hold personal data ({kind})',
    'Take the part out of the text, or confirm it in confirmed if it is not personal data.',
  ],
  unknownDay: ['There is no such day', 'Write the day as YYYY-MM-DD, from the year 2000 on.'],
  future: ['The day is yet to come', 'Give the day on which the report was made.'],
  published: [
    'The summary of the period {period} has been published',
    'Leave the report out: published figures stand. Name it as another source in the social report.',
  ],
  unknownTheme: ['There is no such theme', 'Use a theme of the region’s taxonomy, or leave the theme out.'],
  keyReused: [
    'Another report has been brought in under the same key',
    'Give each report a key of its own. A report that has been brought in cannot be changed.',
  ],
}
