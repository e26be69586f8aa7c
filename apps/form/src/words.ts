import type { Lang } from '@rake/core/words'

const fi = {
  name: 'Sosiaalinen raportointi',
  lead: 'Kerro ilmiöistä, joita kohtaat asiakastyössä. Valitse alueesi.',
  skip: 'Siirry sisältöön',
  language: 'Kieli',
  report: 'Tee ilmoitus',
  track: 'Seuraa ilmoitustasi',
  entries: 'Ilmoittaminen ja seuranta',
  home: 'Kaikki alueet',
  fictional: 'Kuvitteellinen alue',
  loading: 'Haetaan …',
  lost: 'Palvelimeen ei saatu yhteyttä',
  retry: 'Yritä uudelleen',
  noPage: 'Sivua ei ole',
}

type AppWords = typeof fi

const sv: AppWords = {
  name: 'Social rapportering',
  lead: 'Berätta om fenomen som du möter i klientarbetet. Välj ditt område.',
  skip: 'Gå till innehållet',
  language: 'Språk',
  report: 'Gör en rapport',
  track: 'Följ din rapport',
  entries: 'Rapportering och uppföljning',
  home: 'Alla områden',
  fictional: 'Påhittat område',
  loading: 'Hämtar …',
  lost: 'Servern kunde inte nås',
  retry: 'Försök igen',
  noPage: 'Sidan finns inte',
}

const en: AppWords = {
  name: 'Social reporting',
  lead: 'Tell about phenomena that you meet in client work. Choose your region.',
  skip: 'Skip to the content',
  language: 'Language',
  report: 'Make a report',
  track: 'Follow your report',
  entries: 'Reporting and following',
  home: 'All regions',
  fictional: 'Fictional region',
  loading: 'Fetching …',
  lost: 'The server could not be reached',
  retry: 'Try again',
  noPage: 'There is no such page',
}

const known: Readonly<Record<Lang, AppWords>> = { fi, sv, en }

/** The texts of the app around the form; in Finnish where the language has none. */
export function appWords(lang: Lang): AppWords {
  return known[lang] ?? fi
}

/** Each language by its own name. */
export function nameOfLanguage(lang: Lang): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
}
