import type { FormWords } from './fi.ts'

/** What the form and the tracking say for themselves, in Swedish. */
export const sv: FormWords = {
  report: 'Gör en rapport',
  track: 'Följ din rapport',
  entries: 'Rapportering och uppföljning',
  loading: 'Hämtar blanketten …',
  retry: 'Försök igen',
  promises: { quick: 'På några minuter', anonymous: 'Anonymt om du vill', tracked: 'Följ med ett nummer' },
  why: 'Varför lönar det sig att rapportera?',
  whatThen: 'Vad händer med rapporten?',
  elsewhere: 'Hör ditt ärende hemma någon annanstans?',
  notInstead: 'Blanketten ersätter inte dessa: {channels}',
  newTab: '(öppnas i en ny flik)',
  required: 'Frågorna med en stjärna (*) behöver vi svar på.',
  choose: 'Välj',
  yes: 'Ja',
  no: 'Nej',
  count: '{used} / {max} tecken',
  units: { one: '{n} enhet hittades', other: '{n} enheter hittades' },
  noUnit: 'Ingen enhet hittades. Pröva ett kortare ord eller kommunens namn.',
  send: 'Skicka',
  sending: 'Skickar …',
  mend: { one: 'Kontrollera ännu en punkt', other: 'Kontrollera ännu {n} punkter' },
  lost: {
    title: 'Förbindelsen fungerade inte',
    text: 'Dina svar finns kvar på den här sidan. Försök igen om en stund: rapporten registreras bara en gång, även om du skickar den två gånger.',
  },
  guard: {
    title: 'Finns det personuppgifter i texten?',
    text: 'Om fenomenet berättar man så att ingen kan kännas igen. Kan du ännu se över de här ställena?',
    found: 'Kanske {kind} i ”{field}”',
    mend: 'Ändra texten',
    notPersonal: 'Det här är ingen personuppgift',
  },
  receipt: {
    number: 'Rapportens nummer',
    submitted: 'Skickad {day}',
    copy: 'Kopiera numret',
    copied: 'Numret har kopierats.',
    selected: 'Numret är markerat. Kopiera det med Ctrl + C (⌘ + C på Mac).',
    print: 'Skriv ut',
    earlier:
      'Rapporten hade kommit fram redan före dina senaste ändringar, så de är inte med. Du kan berätta om dem i en ny rapport.',
  },
  tracking: {
    lead: 'Skriv numret som du fick när du skickade rapporten.',
    number: 'Rapportens nummer',
    hint: '17 tecken. Stora bokstäver och streck spelar ingen roll.',
    show: 'Visa hur det går',
    searching: 'Söker …',
    empty: 'Skriv rapportens nummer.',
    mistyped: 'Det är något fel i numret. Jämför det tecken för tecken med det du fick.',
    another: 'Se på en annan rapport',
    lost: { title: 'Förbindelsen fungerade inte', text: 'Försök igen om en stund.' },
    status: {
      arrived: {
        title: 'Din rapport har kommit fram',
        text: 'Den har inte gåtts igenom än. Titta in igen senare.',
      },
      reviewed: {
        title: 'Närmaste chefen har gått igenom din rapport',
        text: 'Härnäst beslutas var ärendet förs vidare.',
      },
      decided: {
        title: 'Det har beslutats hur ärendet fortsätter',
        text: 'Ärendet får en ansvarig person som för det vidare.',
      },
      inProgress: {
        title: 'Ärendet förs vidare',
        text: 'Det har en ansvarig person som antecknar hur det framskrider.',
      },
      closed: {
        title: 'Behandlingen av ärendet har avslutats',
        text: 'Nedan ser du vad din rapport ledde till.',
      },
      redirected: {
        title: 'Ditt ärende hör till en annan kanal',
        text: 'Det kan inte behandlas via den här blanketten. Anmäl det i kanalen nedan.',
      },
    },
    shared:
      'Samma fenomen har rapporterats på fler håll. Rapporterna behandlas tillsammans, och här ser du den gemensamma behandlingen.',
    region: 'Område',
    submitted: 'Skickad',
    route: 'Var ärendet förs vidare',
    outcome: 'Resultat',
    history: 'Behandlingens skeden',
  },
}
