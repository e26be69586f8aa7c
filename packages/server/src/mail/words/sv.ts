import type { NoticeTexts } from './fi.ts'

/** Aviseringarna på svenska. */
export const sv: NoticeTexts = {
  greeting: 'Hej!',
  notices: {
    'report.submit': {
      subject: 'Ny rapport: {about}',
      count: { one: '{n} ny rapport', other: '{n} nya rapporter' },
      intro: {
        one: 'En ny rapport har kommit in för kännedom:',
        other: '{n} nya rapporter har kommit in för kännedom:',
      },
    },
    'matter.assign': {
      subject: 'Ärende att föra vidare: {about}',
      count: { one: '{n} ärende att föra vidare', other: '{n} ärenden att föra vidare' },
      intro: {
        one: 'Du har utsetts att föra ett ärende vidare:',
        other: 'Du har utsetts att föra {n} ärenden vidare:',
      },
    },
    'report.add': {
      subject: 'Komplettering av en rapport: {about}',
      count: { one: '{n} komplettering av en rapport', other: '{n} kompletteringar av rapporter' },
      intro: {
        one: 'Rapportören har kompletterat sin rapport:',
        other: 'Rapportörerna har kompletterat {n} rapporter:',
      },
    },
    'edition.publish': {
      subject: 'En sammanställning har publicerats: {about}',
      count: { one: '{n} publicerad sammanställning', other: '{n} publicerade sammanställningar' },
      intro: {
        one: 'En ny sammanställning har publicerats:',
        other: '{n} nya sammanställningar har publicerats:',
      },
    },
    'socialReport.publish': {
      subject: 'En social rapport har publicerats: {about}',
      count: { one: '{n} publicerad social rapport', other: '{n} publicerade sociala rapporter' },
      intro: {
        one: 'En social rapport har publicerats:',
        other: '{n} sociala rapporter har publicerats:',
      },
    },
  },
  closing:
    'Innehållet i rapporterna skickas inte per e-post. Du kan läsa dem på arbetsbordet när du har loggat in.',
  automatic: 'Det här meddelandet har skickats automatiskt och kan inte besvaras.',
  signature: '{region}, social rapportering',
}
