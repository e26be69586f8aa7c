import type { StatementWords } from './fi.ts'

export const sv: StatementWords = {
  title: 'Tillgänglighetsutlåtande',
  draft:
    'Detta är ett utkast. Tjänsteleverantören granskar det, kompletterar sina kontaktuppgifter och godkänner det innan tjänsten tas i bruk.',
  scope: {
    title: 'Vad utlåtandet gäller',
    text: 'Utlåtandet gäller formuläret för social rapportering och uppföljningen av rapporter, som {region} erbjuder på adressen {address}.',
    drawnUp: 'Utlåtandet upprättades den {day}.',
  },
  standard: {
    title: 'Hur tillgänglig tjänsten är',
    text: 'Enligt tillverkarens egen bedömning uppfyller formuläret och uppföljningen kriterierna på nivå A och AA i WCAG 2.2 och därmed också lagens krav. Ingen utomstående har ännu granskat tjänsten.',
  },
  gaps: {
    title: 'Kända brister',
    items: [
      'Tjänsten har ännu inte prövats tillsammans med personer som använder skärmläsare.',
      'En del av texterna skriver tjänsteleverantören själv, såsom exemplen på fenomen och beskrivningarna av andra kanaler. Hur begripliga de är har inte bedömts.',
    ],
  },
  method: {
    title: 'Hur tillgängligheten har bedömts',
    text: 'Varje ändring kontrolleras automatiskt i en riktig webbläsare: reglerna i axe-core, användning med enbart tangentbord, namn och roller för skärmläsare, 320 pixlars bredd, 400 procents förstoring, tvingade färger och mörkt läge.',
  },
  feedback: {
    title: 'Har du upptäckt en brist?',
    text: 'Berätta det för oss så rättar vi till den. Vi svarar inom 14 dagar.',
    missing: 'Adressen för respons saknas: tjänsteleverantören lägger till den.',
    link: 'Ge respons om tillgängligheten',
  },
  supervision: {
    title: 'Tillsynsmyndighet',
    text: 'Om du inte är nöjd med vårt svar eller inte får något svar inom 14 dagar kan du göra en anmälan till Transport- och kommunikationsverket Traficom. På myndighetens webbplats berättas hur man gör en anmälan och hur ärendet behandlas.',
    authority: 'Transport- och kommunikationsverket Traficom, tillsyn över digital tillgänglighet',
  },
  law: 'Lag om tillhandahållande av digitala tjänster (306/2019)',
}
