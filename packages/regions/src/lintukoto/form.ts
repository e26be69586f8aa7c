import type { Form } from '@rake/core/report'

/** Shows what a form can do: a team reporting together, conditions, several choices at once. */
export const form: Form = {
  fields: [
    {
      id: 'unit',
      kind: 'unit',
      required: true,
      label: {
        fi: 'Missä yksikössä työskentelet?',
        sv: 'På vilken enhet arbetar du?',
        en: 'In which unit do you work?',
      },
    },
    {
      id: 'team',
      kind: 'yesNo',
      label: {
        fi: 'Kerrotteko havainnosta yhdessä tiiminä?',
        sv: 'Berättar ni om iakttagelsen tillsammans som team?',
        en: 'Are you telling us about this together, as a team?',
      },
    },
    {
      id: 'teamSize',
      kind: 'choice',
      as: 'radios',
      when: { field: 'team', is: [true] },
      label: { fi: 'Kuinka monta teitä on?', sv: 'Hur många är ni?', en: 'How many are you?' },
      choices: [
        { id: 'two-to-five', label: { fi: '2–5', sv: '2–5', en: '2–5' } },
        { id: 'six-to-ten', label: { fi: '6–10', sv: '6–10', en: '6–10' } },
        { id: 'more-than-ten', label: { fi: 'Yli 10', sv: 'Fler än 10', en: 'More than 10' } },
      ],
    },
    {
      id: 'nature',
      kind: 'choice',
      as: 'radios',
      required: true,
      label: { fi: 'Millainen ilmiö on?', sv: 'Hurdant är fenomenet?', en: 'What kind of phenomenon is it?' },
      choices: [
        { id: 'positive', label: { fi: 'Myönteinen', sv: 'Positivt', en: 'Positive' } },
        { id: 'negative', label: { fi: 'Kielteinen', sv: 'Negativt', en: 'Negative' } },
        {
          id: 'neutral',
          label: { fi: 'Neutraali', sv: 'Neutralt', en: 'Neutral' },
          hint: {
            fi: 'Muutos tai uusi asia, joka on hyvä tietää.',
            sv: 'En förändring eller något nytt som är bra att veta.',
            en: 'A change, or something new, that is good to know.',
          },
        },
      ],
    },
    {
      id: 'significance',
      kind: 'choice',
      as: 'radios',
      label: {
        fi: 'Kuinka merkittävänä pidät sitä?',
        sv: 'Hur betydelsefullt anser du att det är?',
        en: 'How significant do you hold it?',
      },
      choices: [
        { id: 'minor', label: { fi: 'Hyvä tietää', sv: 'Bra att veta', en: 'Good to know' } },
        { id: 'notable', label: { fi: 'Merkittävä', sv: 'Betydelsefullt', en: 'Significant' } },
        {
          id: 'major',
          label: { fi: 'Hyvin merkittävä', sv: 'Mycket betydelsefullt', en: 'Very significant' },
        },
      ],
    },
    {
      id: 'priorities',
      kind: 'choices',
      label: {
        fi: 'Mihin hyvinvointiohjelman painopisteisiin se liittyy?',
        sv: 'Vilka tyngdpunkter i välfärdsprogrammet gäller det?',
        en: 'Which priorities of the welfare programme does it concern?',
      },
      hint: {
        fi: 'Valitse niin monta kuin sopii.',
        sv: 'Välj så många som passar.',
        en: 'Choose as many as apply.',
      },
      choices: [
        {
          id: 'nobody-alone',
          label: { fi: 'Kukaan ei jää yksin', sv: 'Ingen lämnas ensam', en: 'Nobody is left alone' },
        },
        {
          id: 'making-ends-meet',
          label: {
            fi: 'Rahat riittävät arkeen',
            sv: 'Pengarna räcker i vardagen',
            en: 'Money lasts the month',
          },
        },
        {
          id: 'safe-childhood',
          label: { fi: 'Turvallinen lapsuus', sv: 'En trygg barndom', en: 'A safe childhood' },
        },
        {
          id: 'good-old-age',
          label: { fi: 'Hyvä vanhuus kotona', sv: 'En god ålderdom hemma', en: 'A good old age at home' },
        },
      ],
    },
    {
      id: 'description',
      kind: 'text',
      required: true,
      maxLength: 5000,
      label: { fi: 'Mitä olet huomannut?', sv: 'Vad har du lagt märke till?', en: 'What have you noticed?' },
      hint: {
        fi: 'Muutama virke riittää. Jätä pois nimet ja muut tiedot, joista jonkun voisi tunnistaa.',
        sv: 'Några meningar räcker. Lämna bort namn och annat som någon kunde kännas igen på.',
        en: 'A few sentences are enough. Leave out names and anything else that could identify someone.',
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
      // SS-09: what works well is kept as a practice that others can take up.
      id: 'adoption',
      kind: 'text',
      when: { field: 'nature', is: ['positive'] },
      label: {
        fi: 'Kuka muu voisi ottaa tämän käyttöön, ja miten?',
        sv: 'Vem annan kunde ta detta i bruk, och hur?',
        en: 'Who else could take this up, and how?',
      },
    },
    {
      id: 'available',
      kind: 'yesNo',
      label: {
        fi: 'Haluatko olla mukana, kun asiaa viedään eteenpäin?',
        sv: 'Vill du vara med när ärendet förs vidare?',
        en: 'Would you like to take part in carrying the matter on?',
      },
    },
    {
      id: 'reporter',
      kind: 'line',
      label: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
      hint: {
        fi: 'Vapaaehtoinen. Havaintoa käsitellään aina ilman nimeä.',
        sv: 'Frivilligt. Iakttagelsen behandlas alltid utan namn.',
        en: 'Optional. The observation is always handled without a name.',
      },
      wording: [
        {
          when: { field: 'team', is: [true] },
          label: { fi: 'Tiimin nimi', sv: 'Teamets namn', en: 'Name of the team' },
          hint: {
            fi: 'Vapaaehtoinen. Älä kirjoita jäsenten nimiä.',
            sv: 'Frivilligt. Skriv inte medlemmarnas namn.',
            en: 'Optional. Do not write the names of its members.',
          },
        },
      ],
    },
  ],
}
