import type { ProfileTexts } from '@rake/core/region'

/** What the form says for itself, in our words. */
export const texts: ProfileTexts = {
  report: { fi: 'ilmiöhavainto', sv: 'fenomeniakttagelse', en: 'observation of a phenomenon' },
  title: {
    fi: 'Syksyn ilmiökysely',
    sv: 'Höstens fenomenenkät',
    en: 'The autumn survey of phenomena',
  },
  what: {
    fi: 'Kerro ilmiöstä, joka on kuluneen vuoden aikana toistunut asiakkaittesi elämässä tai palveluissa. Voit vastata suomeksi tai ruotsiksi, niin monesta ilmiöstä kuin haluat. Älä kerro yksittäisestä asiakkaasta.',
    sv: 'Berätta om ett fenomen som under det gångna året har upprepats i dina klienters liv eller i servicen. Du kan svara på svenska eller finska, om så många fenomen du vill. Berätta inte om någon enskild klient.',
    en: 'Tell us about a phenomenon that has kept recurring in your clients’ lives or in the services during the past year. You can answer in Swedish or Finnish, about as many phenomena as you like. Do not tell us about a single client.',
  },
  why: {
    fi: 'Vastaukset ovat pohjana sille, mitä johdolle ja päättäjille kerrotaan pohjalaisten hyvinvoinnista. Asiakastyön tieto ei tule muualta.',
    sv: 'Svaren ligger till grund för det som ledningen och beslutsfattarna får veta om hur österbottningarna har det. Kunskapen ur klientarbetet kommer inte från något annat håll.',
    en: 'The answers are the ground of what management and decision makers are told about the wellbeing of people in Ostrobothnia. What client work knows comes from nowhere else.',
  },
  whatThen: {
    fi: 'Kun kysely on sulkeutunut, yksikkösi esihenkilö ja johtava sosiaalityöntekijä kokoavat ilmiöt. Henkilöstö tarkentaa niitä ja ratkaisuehdotuksia tulkintatyöpajassa. Tiivis sosiaalinen raportti etenee keskijohdon ja toimialan johdon kautta strategiselle tasolle ja on mukana Miten Pohjanmaa voi -katsauksessa alkuvuodesta.',
    sv: 'När enkäten har stängts sammanställer enhetens chef och den ledande socialarbetaren fenomenen. I en tolkningsverkstad preciserar personalen dem och förslagen till lösningar. En kort social rapport går via mellanledningen och sektorns ledning till den strategiska nivån och ingår i översikten Hur mår Österbotten i början av året.',
    en: 'When the survey has closed, your unit’s manager and lead social worker compile the phenomena. In an interpretation workshop staff refine them and the proposed solutions. A condensed social report goes through middle management and the management of the division to the strategic level, and is part of the review “How is Ostrobothnia” early in the year.',
  },
  thanks: {
    fi: 'Kiitos vastauksestasi!',
    sv: 'Tack för ditt svar!',
    en: 'Thank you for your answer!',
  },
  next: {
    fi: 'Vastaukset kootaan yksiköittäin, kun kysely sulkeutuu. Sen jälkeen on tulkintatyöpajan vuoro.',
    sv: 'Svaren sammanställs enhetsvis när enkäten stängs. Därefter följer tolkningsverkstaden.',
    en: 'The answers are compiled by unit when the survey closes. After that comes the interpretation workshop.',
  },
  receipt: {
    fi: 'Ota numero talteen. Sillä näet myöhemmin, mitä havainnostasi seurasi; kadonnutta numeroa ei saa takaisin.',
    sv: 'Spara numret. Med det ser du senare vad din iakttagelse ledde till; ett borttappat nummer går inte att få tillbaka.',
    en: 'Save the number. With it you see later what your observation led to; a lost number cannot be recovered.',
  },
  again: {
    fi: 'Kerro toisesta ilmiöstä',
    sv: 'Berätta om ett annat fenomen',
    en: 'Tell us about another phenomenon',
  },
}
