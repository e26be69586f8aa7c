import type { Lang } from '@rake/core'

/** What a calendar program shows of a subscribed clock; the name of the region takes the place of `region`. */
interface CalendarWords {
  readonly name: string
  readonly description: string
}

/** The texts of the calendar by language. */
export const calendarWords: { readonly fi: CalendarWords } & Readonly<Record<Lang, CalendarWords>> = {
  fi: {
    name: 'Sosiaalisen raportoinnin vuosikello – {region}',
    description:
      'Milloin koosteet ja raportit valmistuvat ja milloin niitä käsitellään ja hyväksytään. Kalenteri päivittyy automaattisesti.',
  },
  sv: {
    name: 'Årsklockan för social rapportering – {region}',
    description:
      'När sammanställningar och rapporter blir klara och när de behandlas och godkänns. Kalendern uppdateras automatiskt.',
  },
  en: {
    name: 'Annual clock of social reporting – {region}',
    description:
      'When summaries and reports are ready and when they are handled and approved. The calendar keeps itself up to date.',
  },
}
