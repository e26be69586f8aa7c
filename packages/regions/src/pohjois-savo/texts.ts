import type { ProfileTexts } from '@rake/core/region'

/** What the form says for itself: what, why, and what then (PS-03, PS-11). */
export const texts: ProfileTexts = {
  report: { fi: 'ilmoitus', sv: 'rapport', en: 'report' },
  title: {
    fi: 'Sosiaalisen raportoinnin lomake',
    sv: 'Blankett för social rapportering',
    en: 'Social reporting form',
  },
  what: {
    fi: 'Kerro asiasta, joka toistuu työssäsi ja koskee useampaa kuin yhtä asiakasta: palveluista, resursseista, yhteistyöstä tai ihmisten arjesta. Hyvin toimiva käytäntö kelpaa yhtä hyvin kuin ongelma. Hiljainen tieto riittää, lukuja et tarvitse. Yksittäisen asiakkaan asiaa ei ilmoiteta tällä lomakkeella.',
    sv: 'Berätta om något som upprepas i ditt arbete och som gäller fler än en klient: tjänster, resurser, samarbete eller människors vardag. En praxis som fungerar bra duger lika väl som ett problem. Tyst kunskap räcker, några siffror behöver du inte. En enskild klients ärende rapporteras inte här.',
    en: 'Tell us about something that keeps recurring in your work and concerns more than one client: services, resources, cooperation or people’s everyday lives. A practice that works well is as welcome as a problem. What you know from experience is enough; you need no figures. A single client’s case is not reported here.',
  },
  why: {
    fi: 'Sinä näet asiakastyössä sen, mikä ei vielä näy tilastoissa. Kun samat havainnot kootaan yhteen, niillä voi korjata palveluja ja vaikuttaa päätöksiin. Se on rakenteellista sosiaalityötä, ja se kuuluu lain mukaan meidän kaikkien työhön (sosiaalihuoltolaki 7 §). Muutama minuutti riittää.',
    sv: 'I klientarbetet ser du det som ännu inte syns i statistiken. När samma iakttagelser samlas kan de förbättra tjänsterna och påverka besluten. Det är strukturellt socialt arbete, och enligt lagen hör det till vårt gemensamma uppdrag (7 § i socialvårdslagen). Några minuter räcker.',
    en: 'In client work you see what the statistics do not show yet. Brought together, the same observations can mend services and influence decisions. This is structural social work, and by law it is part of what we all do (Social Welfare Act, section 7). A few minutes are enough.',
  },
  whatThen: {
    fi: 'Ilmoitus menee tiedoksi yksikkösi esihenkilölle ja sosiaalijohtajalle. Toimialasi palvelujohtaja päättää, missä asiaa viedään eteenpäin, ja nimeää vastuuhenkilön, joka kirjaa etenemisen ja vastaa sinulle. Puolivuosittain RAKE-työryhmä kokoaa kaikki ilmoitukset yhteen. Vastauksen näet ilmoituksen numerolla, vaikka olisit nimetön.',
    sv: 'Rapporten går för kännedom till din enhets chef och till socialdirektören. Servicedirektören för ditt verksamhetsområde beslutar var ärendet förs vidare och utser en ansvarig person, som antecknar hur det går och svarar dig. Varje halvår sammanställer RAKE-arbetsgruppen alla rapporter. Svaret ser du med rapportens nummer, även om du är anonym.',
    en: 'The report goes for information to your unit’s supervisor and to the social director. The service director of your division decides where the matter is taken and names a responsible person, who records how it goes on and answers you. Every half-year the RAKE working group brings all reports together. You see the answer with the report’s number, even if you are anonymous.',
  },
  thanks: {
    fi: 'Kiitos! Ilmoituksesi on perillä.',
    sv: 'Tack! Din rapport har kommit fram.',
    en: 'Thank you! Your report has arrived.',
  },
  next: {
    fi: 'Esihenkilö ja sosiaalijohtaja saavat sen nyt tiedoksi. Palvelujohtaja käy saapuneet ilmoitukset läpi säännöllisesti ja päättää, miten asia etenee. Käsittelyn vaiheet ja vastauksen näet, kun seuraat ilmoitustasi.',
    sv: 'Din chef och socialdirektören får den nu för kännedom. Servicedirektören går regelbundet igenom de rapporter som kommit in och beslutar hur ärendet fortsätter. Behandlingens skeden och svaret ser du när du följer din rapport.',
    en: 'Your supervisor and the social director are now informed. The service director goes through the reports regularly and decides how the matter goes on. You see the steps and the answer when you follow your report.',
  },
  receipt: {
    fi: 'Ota numero talteen nyt. Se on ainoa avain ilmoitukseesi: sillä näet, miten asia etenee. Kadonnutta numeroa ei voi palauttaa, emmekä me tiedä sitä.',
    sv: 'Spara numret nu. Det är den enda nyckeln till din rapport: med det ser du hur ärendet framskrider. Ett borttappat nummer kan inte återställas, och vi känner inte till det.',
    en: 'Save the number now. It is the only key to your report: with it you see how the matter goes on. A lost number cannot be recovered, and we do not know it.',
  },
  again: { fi: 'Tee uusi ilmoitus', sv: 'Gör en ny rapport', en: 'Make a new report' },
}
