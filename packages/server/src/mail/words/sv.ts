import type { NoticeTexts } from './fi.ts'

/** Aviseringarna på svenska. */
export const sv: NoticeTexts = {
  greeting: 'Hej!',
  notices: {
    'report.submit': {
      subject: 'Ny rapport: {unit}',
      count: { one: '{n} ny rapport', other: '{n} nya rapporter' },
      intro: {
        one: 'En ny rapport har kommit in för kännedom:',
        other: '{n} nya rapporter har kommit in för kännedom:',
      },
    },
    'matter.assign': {
      subject: 'Ärende att föra vidare: {unit}',
      count: { one: '{n} ärende att föra vidare', other: '{n} ärenden att föra vidare' },
      intro: {
        one: 'Du har utsetts att föra ett ärende vidare:',
        other: 'Du har utsetts att föra {n} ärenden vidare:',
      },
    },
  },
  closing:
    'Innehållet i rapporterna skickas inte per e-post. Du kan läsa dem på arbetsbordet när du har loggat in.',
  automatic: 'Det här meddelandet har skickats automatiskt och kan inte besvaras.',
  signature: '{region}, social rapportering',
}
