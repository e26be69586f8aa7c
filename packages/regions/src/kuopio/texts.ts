import type { ProfileTexts } from '@rake/core/region'

/** What the survey says for itself, in our words. */
export const texts: ProfileTexts = {
  report: { fi: 'vastaus', sv: 'svar', en: 'answer' },
  title: {
    fi: 'Kuopion sosiaalisen raportoinnin kysely',
    sv: 'Kuopios enkät för social rapportering',
    en: 'Kuopio’s survey for social reporting',
  },
  what: {
    fi: 'Vastaa kyselyyn, kun huomaat työssäsi ilmiön, joka koskee useita asiakkaita. Yhteen vastaukseen kirjataan yksi ilmiö. Älä kirjoita yksittäisen asiakkaan asiasta.',
    sv: 'Svara på enkäten när du i arbetet märker ett fenomen som gäller flera klienter. Ta upp ett fenomen per svar. Skriv inte om en enskild klients ärende.',
    en: 'Answer the survey when you notice in your work a phenomenon that concerns several clients. One answer is about one phenomenon. Do not write about a single client’s case.',
  },
  why: {
    fi: 'Aikuissosiaalityö, perhepalvelut ja lastensuojelun avohuolto kohtaavat usein saman ilmiön eri puolilta. Koottuna siitä saa selvän.',
    sv: 'Socialarbetet för vuxna, familjeservicen och barnskyddets öppenvård möter ofta samma fenomen från olika håll. När iakttagelserna samlas blir bilden tydlig.',
    en: 'Adult social work, family services and child-protection outpatient care often meet the same phenomenon from different sides. Put together, it becomes clear.',
  },
  whatThen: {
    fi: 'Vastaus menee tiedoksi esihenkilöllesi. Palvelupäällikkö päättää, miten asiaa viedään eteenpäin, ja vastaa sinulle. Puolivuosittain vastauksista tehdään kooste.',
    sv: 'Svaret går för kännedom till din chef. Servicechefen beslutar hur ärendet förs vidare och svarar dig. Varje halvår görs en sammanställning av svaren.',
    en: 'The answer goes to your supervisor for information. The service manager decides how the matter is taken forward and replies to you. Every half-year the answers are brought together.',
  },
  thanks: { fi: 'Kiitos vastauksesta!', sv: 'Tack för svaret!', en: 'Thank you for your answer!' },
  next: {
    fi: 'Palvelupäällikkö käy vastaukset läpi kerran kuukaudessa.',
    sv: 'Servicechefen går igenom svaren en gång i månaden.',
    en: 'The service manager goes through the answers once a month.',
  },
  receipt: {
    fi: 'Tallenna numero: sillä näet, mitä asialle tehtiin. Kadonnutta numeroa ei voi palauttaa.',
    sv: 'Spara numret: med det ser du vad som gjordes åt saken. Ett borttappat nummer kan inte återställas.',
    en: 'Save the number: with it you see what was done about the matter. A lost number cannot be recovered.',
  },
  again: { fi: 'Vastaa uudelleen', sv: 'Svara på nytt', en: 'Answer again' },
}
