import type { fi } from './fi.ts'

/** The statements of working groups, in Swedish. */
export const sv: typeof fi = {
  statement: {
    title: 'Ställningstaganden',
    lead: 'Arbetsgruppens offentliga ställningstaganden från utkast till publicering.',
    one: 'Ställningstagande',
    back: 'Tillbaka till ställningstagandena',
    backToReport: 'Tillbaka till rapporten',
    none: 'Det finns inga ställningstaganden än',
    noneText: 'Börja ett ställningstagande här, eller på sidan för den sociala rapport som det hör till.',
    noneTextOthers: 'När arbetsgruppen publicerar ett ställningstagande visas det här.',
    noneHere: 'Inga ställningstaganden hör till rapporten.',
    inReport:
      'Publicerade ställningstaganden kommer med i rapporten så som arbetsgruppen antog dem. Utkast och antagna ställningstaganden väntar på att publiceras.',
    what: 'Ställningstagandets text',
    heading: 'Rubrik',
    text: 'Text',
    link: 'Var kan ställningstagandet läsas?',
    read: 'Läs ställningstagandet',
    rewrite: 'Redigera texten',
    save: 'Spara texten',
    begin: 'Börja ett ställningstagande',
    saved: 'Texten har sparats.',
    adopted: 'Antaget',
    published: 'Publicerat',
    audience: 'Målgrupp',
    noActs: 'Ställningstagandet väntar inte på något från dig nu. Stegen finns längre ner.',
    adopt: {
      submit: 'Anta texten',
      note: 'Arbetsgruppen antar exakt den här texten. Den kan inte ändras efter det.',
    },
    withdraw: {
      submit: 'Återkalla ställningstagandet',
      text: 'Varför återkallas ställningstagandet?',
      note: 'Efter återkallandet kan du börja ett nytt ställningstagande.',
      hint: 'Det här läses bara av dem som arbetar med ställningstagandena.',
    },
    publish: {
      audience: 'För vem publiceras ställningstagandet?',
      toEveryone: 'Alla kan läsa det.',
      toStaff: 'Bara för inloggade.',
      goOn: 'Fortsätt till publicering',
      title: 'Ska ställningstagandet publiceras?',
      isToEveryone: 'Ställningstagandet blir offentligt och kommer också med i den sociala rapporten.',
      isToStaff: 'Personalen kan läsa ställningstagandet. Andra ser det inte.',
      forEver: 'Publiceringen kan inte ångras. Ett nytt ställningstagande kan ges när som helst.',
      confirm: 'Publicera nu',
    },
  },
}
