import type { ProfileTexts } from '@rake/core/region'

/** What the form says for itself (VA-01 to VA-04). */
export const texts: ProfileTexts = {
  report: { fi: 'vastaus', sv: 'svar', en: 'answer' },
  title: {
    fi: 'Sosiaalisen raportoinnin lomake',
    sv: 'Blankett för social rapportering',
    en: 'Social reporting form',
  },
  what: {
    fi: 'Kerro työssäsi toistuvasta ilmiöstä, joka koskee useita asiakkaita. Pienikin muutos kannattaa kertoa: heikko signaali voi olla suuren ilmiön alku. Yksittäisestä asiakkaasta ei kerrota.',
    sv: 'Berätta om ett fenomen som upprepas i ditt arbete och gäller flera klienter. Också en liten förändring är värd att berätta om: en svag signal kan vara början på något stort. Man berättar inte om enskilda klienter.',
    en: 'Tell us about a phenomenon that recurs in your work and concerns several clients. Even a small change is worth telling: a weak signal may be the start of something large. Nothing is told of single clients.',
  },
  why: {
    fi: 'Vastauksia käytetään palvelujen kehittämiseen, tutkimusaiheiden valintaan, vaikuttamiseen ja viestintään, ja ne ovat osa hyvinvointikertomusta ja laatutyötä. Aiempien vuosien raportit löydät samalta sivulta.',
    sv: 'Svaren används för att utveckla tjänsterna, välja forskningsämnen, påverka och kommunicera, och de ingår i välfärdsberättelsen och kvalitetsarbetet. Tidigare års rapporter finns på samma sida.',
    en: 'Answers are used to develop services, choose research topics, influence and communicate, and they are part of the welfare report and of quality work. The reports of earlier years are on the same page.',
  },
  whatThen: {
    fi: 'Lomake on auki koko vuoden, ja raportointikausi päättyy 15. lokakuuta. Vastauksista tehdään kooste palvelualueille. Rakenteellisen sosiaalityön verkosto, johtoryhmät ja oma työyksikkösi käsittelevät tulokset, ja ajankohtaiset asiat viedään lautakuntaan kaksi kertaa vuodessa.',
    sv: 'Blanketten är öppen hela året och rapporteringsperioden avslutas den 15 oktober. Svaren sammanställs för serviceområdena. Nätverket för strukturellt socialt arbete, ledningsgrupperna och din egen arbetsenhet behandlar resultaten, och aktuella ärenden förs till nämnden två gånger om året.',
    en: 'The form is open all year, and the reporting period closes on 15 October. The answers are compiled for the service areas. The network for structural social work, the management groups and your own work unit handle the results, and topical matters go to the committee twice a year.',
  },
  thanks: { fi: 'Kiitos vastauksestasi!', sv: 'Tack för ditt svar!', en: 'Thank you for your answer!' },
  next: {
    fi: 'Esihenkilösi näkee vastauksen nyt. Verkosto tai palvelualueesi johtoryhmä päättää, miten asiaa viedään eteenpäin. Käsittelyn vaiheet näet vastauksen numerolla.',
    sv: 'Din chef ser svaret nu. Nätverket eller ditt serviceområdes ledningsgrupp beslutar hur ärendet förs vidare. Med svarets nummer ser du hur behandlingen framskrider.',
    en: 'Your supervisor sees the answer now. The network or the management group of your service area decides how the matter is taken forward. With the answer’s number you see the steps of the handling.',
  },
  receipt: {
    fi: 'Tallenna numero nyt. Sillä näet, miten asia etenee, eikä kadonnutta numeroa voi palauttaa.',
    sv: 'Spara numret nu. Med det ser du hur ärendet framskrider, och ett borttappat nummer kan inte återställas.',
    en: 'Save the number now. With it you see how the matter goes on; a lost number cannot be recovered.',
  },
  again: { fi: 'Anna uusi vastaus', sv: 'Ge ett nytt svar', en: 'Give another answer' },
  /** VA-02 */
  warning: {
    fi: 'Vastaukset näkyvät esihenkilöille sellaisinaan, ja ne julkaistaan verkossa raporteissa. Älä kirjoita mitään, mistä joku voitaisiin tunnistaa.',
    sv: 'Svaren visas som sådana för cheferna och publiceras i rapporterna på webben. Skriv ingenting som någon kunde kännas igen på.',
    en: 'Answers are shown as they are to supervisors and published in the reports on the web. Write nothing by which anybody could be recognised.',
  },
}
