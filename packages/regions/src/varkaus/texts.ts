import type { ProfileTexts } from '@rake/core/region'

/** What the form says for itself, in our words. */
export const texts: ProfileTexts = {
  report: { fi: 'ilmoitus', sv: 'rapport', en: 'report' },
  title: {
    fi: 'Sosiaalinen raportointi Varkaudessa',
    sv: 'Social rapportering i Varkaus',
    en: 'Social reporting in Varkaus',
  },
  what: {
    fi: 'Kerro ilmiöstä, johon törmäät työssäsi toistuvasti ja joka koskee useampaa asiakasta. Ilmoituksen voi tehdä sosiaali- ja terveydenhuollon työntekijä, tiimi tai koko yksikkö, milloin vain. Yksittäisen asiakkaan asiaa ei ilmoiteta tällä lomakkeella.',
    sv: 'Berätta om ett fenomen som du gång på gång stöter på i arbetet och som gäller flera klienter. Alla som arbetar inom social- och hälsovården kan rapportera när som helst, ensamma, som team eller som hel enhet. En enskild klients ärende rapporteras inte här.',
    en: 'Tell us about a phenomenon that you keep meeting in your work and that concerns several clients. Anyone who works in social or health care can report at any time, alone, as a team or as a whole unit. A single client’s case is not reported here.',
  },
  why: {
    fi: 'Asiakastyössä näkyy ensimmäisenä, mikä ihmisten arjessa ja palveluissa ei toimi. Kun havainnot tulevat johtoryhmän tietoon, ne eivät jää yhden työntekijän huoleksi.',
    sv: 'I klientarbetet syns först vad som inte fungerar i människors vardag och i servicen. När iakttagelserna når ledningsgruppen blir de inte en enda medarbetares bekymmer.',
    en: 'Client work is where it first shows what does not work in people’s lives and in the services. Once the management team knows, it is no longer one worker’s worry.',
  },
  whatThen: {
    fi: 'Ilmoitus menee sote-johtoryhmälle ja tiedoksi yksikön esihenkilölle, pääkäyttäjälle ja kokeilun ajan hanketyöntekijälle. Johtoryhmä käsittelee ilmoitukset kerran kuukaudessa ja päättää, missä asiaa viedään eteenpäin: omassa yksikössä, tiimissä vai toimialojen yhteisessä ryhmässä. Nimeäsi ei käsittelyssä näytetä. Kahdesti vuodessa ilmoituksista tehdään kooste, joka julkaistaan verkossa.',
    sv: 'Rapporten går till social- och hälsovårdens ledningsgrupp och för kännedom till enhetens chef, huvudanvändaren och under försöket till projektarbetaren. Ledningsgruppen behandlar rapporterna en gång i månaden och beslutar var ärendet förs vidare: på den egna enheten, i ett team eller i en sektorsövergripande grupp. Ditt namn visas inte i behandlingen. Två gånger om året görs en sammanställning som publiceras på webben.',
    en: 'The report goes to the health and social management team and, for information, to the unit’s supervisor, the administrator and, during the trial, the project worker. The team handles reports once a month and decides where each matter is taken on: in the unit, in a team or in a cross-sector group. Your name is not shown in the handling. Twice a year the reports are brought together in a summary that is published on the web.',
  },
  thanks: {
    fi: 'Kiitos, ilmoitus on tallennettu!',
    sv: 'Tack, rapporten har sparats!',
    en: 'Thank you, the report has been saved!',
  },
  next: {
    fi: 'Sote-johtoryhmä käsittelee ilmoituksen seuraavassa kuukausikokouksessaan. Jokainen vaihe kirjataan, ja näet ne ilmoituksesi numerolla.',
    sv: 'Social- och hälsovårdens ledningsgrupp behandlar rapporten på sitt nästa månadsmöte. Varje skede antecknas, och du ser dem med rapportens nummer.',
    en: 'The management team handles the report at its next monthly meeting. Every step is logged, and you see them with the number of your report.',
  },
  receipt: {
    fi: 'Kirjoita numero muistiin. Sillä seuraat asian etenemistä tämän sivun kohdassa Oman ilmoituksen seuranta, myös nimettömänä. Kadonnutta numeroa ei saa takaisin.',
    sv: 'Skriv upp numret. Med det följer du ärendet under Uppföljning av egen anmälan på den här sidan, också anonymt. Ett borttappat nummer går inte att få tillbaka.',
    en: 'Write the number down. With it you follow the matter under “Follow your own report” on this page, anonymous or not. A lost number cannot be recovered.',
  },
  again: { fi: 'Tee uusi ilmoitus', sv: 'Gör en ny rapport', en: 'Make a new report' },
}
