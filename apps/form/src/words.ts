import type { Lang } from '@rake/core/words'

const fi = {
  /** The language that they are in. */
  lang: 'fi',
  name: 'Sosiaalinen raportointi',
  lead: 'Kerro ilmiöistä, joita kohtaat asiakastyössä. Valitse alueesi.',
  skip: 'Siirry sisältöön',
  language: 'Kieli',
  home: 'Kaikki alueet',
  fictional: 'Kuvitteellinen alue',
  noPage: 'Sivua ei ole',
  published: 'Julkaistut raportit',
}

type AppWords = typeof fi

const sv: AppWords = {
  lang: 'sv',
  name: 'Social rapportering',
  lead: 'Berätta om fenomen som du möter i klientarbetet. Välj ditt område.',
  skip: 'Gå till innehållet',
  language: 'Språk',
  home: 'Alla områden',
  fictional: 'Påhittat område',
  noPage: 'Sidan finns inte',
  published: 'Publicerade rapporter',
}

const en: AppWords = {
  lang: 'en',
  name: 'Social reporting',
  lead: 'Tell about phenomena that you meet in client work. Choose your region.',
  skip: 'Skip to the content',
  language: 'Language',
  home: 'All regions',
  fictional: 'Fictional region',
  noPage: 'There is no such page',
  published: 'Published reports',
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
