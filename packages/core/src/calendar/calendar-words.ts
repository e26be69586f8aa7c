import type { Lang, Message } from '../words/index.ts'

/** What a calendar program shows of a subscribed clock. */
interface CalendarWords {
  /** The name of the region takes the place of `region`. */
  readonly name: string
  readonly description: string
  /** What an alarm says: `n` days or weeks before the `event`. */
  readonly alarm: { readonly days: Message; readonly weeks: Message }
}

/** The texts of the calendar by language. */
export const calendarWords: { readonly fi: CalendarWords } & Readonly<Record<Lang, CalendarWords>> = {
  fi: {
    name: 'Sosiaalisen raportoinnin vuosikello – {region}',
    description:
      'Milloin koosteet ja raportit valmistuvat ja milloin niitä käsitellään ja hyväksytään. Kalenteri päivittyy automaattisesti.',
    alarm: {
      days: { one: 'Huomenna: {event}', other: '{n} päivän kuluttua: {event}' },
      weeks: { one: 'Viikon kuluttua: {event}', other: '{n} viikon kuluttua: {event}' },
    },
  },
  sv: {
    name: 'Årsklockan för social rapportering – {region}',
    description:
      'När sammanställningar och rapporter blir klara och när de behandlas och godkänns. Kalendern uppdateras automatiskt.',
    alarm: {
      days: { one: 'I morgon: {event}', other: 'Om {n} dagar: {event}' },
      weeks: { one: 'Om en vecka: {event}', other: 'Om {n} veckor: {event}' },
    },
  },
  en: {
    name: 'Annual clock of social reporting – {region}',
    description:
      'When summaries and reports are ready and when they are handled and approved. The calendar keeps itself up to date.',
    alarm: {
      days: { one: 'Tomorrow: {event}', other: 'In {n} days: {event}' },
      weeks: { one: 'In a week: {event}', other: 'In {n} weeks: {event}' },
    },
  },
}
