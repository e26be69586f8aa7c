import type { Form } from '@rake/core/report'

/** The web form (SS-01, SS-02). The practice says what it asks about; the wording is ours. */
export const form: Form = {
  fields: [
    {
      id: 'unit',
      kind: 'unit',
      required: true,
      label: { fi: 'Yksikkösi', sv: 'Din enhet', en: 'Your unit' },
    },
    {
      id: 'nature',
      kind: 'choice',
      as: 'radios',
      required: true,
      label: { fi: 'Millainen ilmiö on?', sv: 'Hurdant är fenomenet?', en: 'What kind of phenomenon is it?' },
      choices: [
        { id: 'positive', label: { fi: 'Positiivinen', sv: 'Positivt', en: 'Positive' } },
        { id: 'negative', label: { fi: 'Negatiivinen', sv: 'Negativt', en: 'Negative' } },
        { id: 'neutral', label: { fi: 'Neutraali', sv: 'Neutralt', en: 'Neutral' } },
      ],
    },
    {
      // SS-02. Which the priorities are stands in the region's welfare programme; these are ours.
      id: 'priorities',
      kind: 'choices',
      label: {
        fi: 'Mihin hyvinvointiohjelman painopisteisiin ilmiö liittyy?',
        sv: 'Vilka tyngdpunkter i välfärdsprogrammet hänför sig fenomenet till?',
        en: 'Which priorities of the welfare programme does the phenomenon concern?',
      },
      hint: {
        fi: 'Valitse kaikki, jotka sopivat. Voit myös jättää kohdan tyhjäksi.',
        sv: 'Välj alla som passar. Du kan också lämna punkten tom.',
        en: 'Choose all that apply. You can also leave this empty.',
      },
      choices: [
        {
          id: 'mental-wellbeing',
          label: { fi: 'Mielen hyvinvointi', sv: 'Psykiskt välbefinnande', en: 'Mental wellbeing' },
        },
        {
          id: 'inclusion',
          label: {
            fi: 'Osallisuus ja yhdenvertaisuus',
            sv: 'Delaktighet och likabehandling',
            en: 'Inclusion and equality',
          },
        },
        {
          id: 'safe-everyday-life',
          label: { fi: 'Turvallinen arki', sv: 'En trygg vardag', en: 'A safe everyday life' },
        },
        {
          id: 'healthy-ways-of-living',
          label: {
            fi: 'Terveelliset elintavat',
            sv: 'Hälsosamma levnadsvanor',
            en: 'Healthy ways of living',
          },
        },
      ],
    },
    {
      id: 'description',
      kind: 'text',
      required: true,
      label: { fi: 'Kuvaa ilmiö', sv: 'Beskriv fenomenet', en: 'Describe the phenomenon' },
      hint: {
        fi: 'Mitä tapahtuu, missä ja keille? Jätä pois nimet ja kaikki, mistä yksittäisen asiakkaan voisi tunnistaa.',
        sv: 'Vad händer, var och vem berörs? Lämna bort namn och allt som en enskild klient kunde kännas igen på.',
        en: 'What happens, where and to whom? Leave out names and anything that could identify a single client.',
      },
    },
    {
      id: 'measures',
      kind: 'text',
      when: { field: 'nature', is: ['negative', 'neutral'] },
      label: {
        fi: 'Mitä asialle pitäisi mielestäsi tehdä?',
        sv: 'Vad borde man enligt dig göra åt saken?',
        en: 'What do you think should be done about it?',
      },
    },
    {
      // SS-09: what works well is kept as a practice that others can adopt.
      id: 'adoption',
      kind: 'text',
      when: { field: 'nature', is: ['positive'] },
      label: {
        fi: 'Mikä tässä käytännössä toimii, ja kuka muu voisi ottaa sen käyttöön?',
        sv: 'Vad är det som fungerar i denna praxis, och vem annan kunde ta den i bruk?',
        en: 'What makes this practice work, and who else could take it up?',
      },
    },
    {
      id: 'available',
      kind: 'yesNo',
      label: {
        fi: 'Haluatko olla mukana, kun ilmiötä työstetään?',
        sv: 'Vill du vara med när fenomenet bearbetas?',
        en: 'Would you like to take part when the phenomenon is worked on?',
      },
    },
    {
      id: 'reporter',
      kind: 'line',
      label: { fi: 'Nimesi', sv: 'Ditt namn', en: 'Your name' },
      hint: {
        fi: 'Vapaaehtoinen. Voit raportoida nimettömänä, ja raporttia käsitellään aina ilman nimeä.',
        sv: 'Frivilligt. Du kan rapportera anonymt, och rapporten behandlas alltid utan namn.',
        en: 'Optional. You can report anonymously, and the report is always handled without a name.',
      },
    },
  ],
}
