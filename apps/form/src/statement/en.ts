import type { StatementWords } from './fi.ts'

export const en: StatementWords = {
  title: 'Accessibility statement',
  draft:
    'This is a draft. The provider of the service checks it, adds its contact details and approves it before the service is taken into use.',
  scope: {
    title: 'What the statement covers',
    text: 'This statement covers the social reporting form and the tracking of reports that {region} provides at {address}.',
    drawnUp: 'The statement was drawn up on {day}.',
  },
  standard: {
    title: 'How accessible the service is',
    text: 'By its maker’s own assessment the form and the tracking meet the A and AA criteria of WCAG 2.2, and with them the requirements of the law. No outsider has assessed them yet.',
  },
  gaps: {
    title: 'Known shortcomings',
    items: [
      'The service has not yet been tried together with people who use screen readers.',
      'The provider writes some of the texts itself, such as the examples of phenomena and the descriptions of other channels. How easy they are to understand has not been assessed.',
    ],
  },
  method: {
    title: 'How accessibility was assessed',
    text: 'Every change is checked automatically in a real browser: the rules of axe-core, use by keyboard alone, the names and roles given to screen readers, a width of 320 pixels, 400 per cent zoom, forced colours and dark mode.',
  },
  feedback: {
    title: 'Did you notice a shortcoming?',
    text: 'Tell us and we will mend it. We answer within 14 days.',
    missing: 'The address for feedback is missing: the provider adds it.',
    link: 'Give feedback on accessibility',
  },
  supervision: {
    title: 'Supervisory authority',
    text: 'If you are not content with our answer, or get none within 14 days, you can notify the Finnish Transport and Communications Agency Traficom. Its pages tell how to do so and how the matter is handled.',
    authority: 'Finnish Transport and Communications Agency Traficom, supervision of digital accessibility',
  },
  law: 'Act on the Provision of Digital Services (306/2019)',
}
