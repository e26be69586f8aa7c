import type { ProfileTexts } from '@rake/core/region'

/** Short on purpose: how little is enough. */
export const texts: ProfileTexts = {
  report: { fi: 'havainto', sv: 'iakttagelse', en: 'observation' },
  title: { fi: 'Kerro havaintosi', sv: 'Berätta vad du har märkt', en: 'Tell us what you have noticed' },
  what: {
    fi: 'Mikä toistuu asiakkaittesi elämässä tai palveluissa? Kerro ilmiöstä, hyvästä tai huonosta. Älä kerro kenestäkään yksittäisestä ihmisestä.',
    sv: 'Vad upprepas i dina klienters liv eller i servicen? Berätta om ett fenomen, bra eller dåligt. Berätta inte om någon enskild människa.',
    en: 'What keeps recurring in your clients’ lives or in the services? Tell us about a phenomenon, good or bad, never about a single person.',
  },
  why: {
    fi: 'Yhdestä havainnosta voi tulla monen yhteinen. Siitä alkavat korjaukset.',
    sv: 'En iakttagelse kan visa sig vara mångas. Där börjar förbättringen.',
    en: 'One observation may turn out to be shared by many. That is where change begins.',
  },
  whatThen: {
    fi: 'Esihenkilösi käy havainnon läpi. Palvelualueen päällikkö tai RAKE-tiimi päättää, mitä sille tehdään, ja saat vastauksen. Havainnot kootaan yhteen neljä kertaa vuodessa ja kerran vuodessa sosiaaliseksi raportiksi.',
    sv: 'Din chef går igenom iakttagelsen. Serviceområdets chef eller RAKE-teamet beslutar vad som görs, och du får svar. Iakttagelserna sammanställs fyra gånger om året och en gång om året till en social rapport.',
    en: 'Your supervisor goes through the observation. The manager of the service area or the RAKE team decides what is done about it, and you get an answer. Observations are brought together four times a year, and once a year into a social report.',
  },
  thanks: {
    fi: 'Kiitos havainnostasi!',
    sv: 'Tack för din iakttagelse!',
    en: 'Thank you for your observation!',
  },
  next: {
    fi: 'Esihenkilösi lukee sen ensin. Näet numerollasi, kun asiasta on päätetty ja kun sinulle on vastattu.',
    sv: 'Din chef läser den först. Med ditt nummer ser du när ärendet har beslutats och när du har fått svar.',
    en: 'Your supervisor reads it first. With your number you see when the matter has been decided and when you have been answered.',
  },
  receipt: {
    fi: 'Tallenna numero nyt: se on ainoa avain havaintoosi, eikä kadonnutta numeroa saa takaisin.',
    sv: 'Spara numret nu: det är den enda nyckeln till din iakttagelse, och ett borttappat nummer går inte att få tillbaka.',
    en: 'Save the number now: it is the only key to your observation, and a lost number cannot be recovered.',
  },
  again: { fi: 'Kerro toinen havainto', sv: 'Berätta om en till', en: 'Tell us about another' },
  /** VA-02 */
  warning: {
    fi: 'Esihenkilösi näkee vastauksesi sellaisina kuin ne kirjoitat, ja ne julkaistaan koosteissa. Tunnistetiedot peitetään ennen julkaisua.',
    sv: 'Din chef ser dina svar så som du skriver dem, och de publiceras i sammanställningarna. Personuppgifter maskeras före publiceringen.',
    en: 'Your supervisor sees your answers as you write them, and they are published in the summaries. What would identify a person is masked first.',
  },
}
