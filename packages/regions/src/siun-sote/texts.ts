import type { ProfileTexts } from '@rake/core/region'

/** What the form says for itself (SS-01, SS-03, SS-05). */
export const texts: ProfileTexts = {
  report: { fi: 'ilmiöraportti', sv: 'fenomenrapport', en: 'phenomenon report' },
  title: { fi: 'Kerro ilmiöstä', sv: 'Berätta om ett fenomen', en: 'Tell us about a phenomenon' },
  what: {
    fi: 'Kerro ilmiöstä, joka toistuu työssäsi: myönteisestä, kielteisestä tai neutraalista. Hiljainen tieto on tervetullutta, eikä väitettä tarvitse todistaa. Yksittäisen asiakkaan asiasta ei raportoida.',
    sv: 'Berätta om ett fenomen som upprepas i ditt arbete: positivt, negativt eller neutralt. Tyst kunskap är välkommen och du behöver inte bevisa något. Man rapporterar inte om en enskild klients ärende.',
    en: 'Tell us about a phenomenon that keeps recurring in your work: positive, negative or neutral. Tacit knowledge is welcome, and you need not prove anything. A single client’s case is not reported.',
  },
  why: {
    fi: 'Asiakastyössä näkyy ensimmäisenä, missä palvelut eivät kohtaa ja mikä toimii. Kun havainnot kootaan, niistä tehdään toimenpide-ehdotuksia ja ne tuodaan päättäjille.',
    sv: 'I klientarbetet syns det först var tjänsterna inte möts och vad som fungerar. När iakttagelserna samlas blir de åtgärdsförslag och förs till beslutsfattarna.',
    en: 'Client work is where it first shows that services do not meet, and what works. Brought together, observations become proposals and reach the decision makers.',
  },
  whatThen: {
    fi: 'Rakenteellisen sosiaalityön työryhmä ja palvelualueesi johtoryhmä käsittelevät raportit neljännesvuosittain. Raportit luokitellaan teemoihin ja niistä kerrotaan henkilöstölle. Kerran vuodessa julkaistaan sosiaalinen raportti, joka esitellään vaikuttamistoimielimille ja lautakunnalle.',
    sv: 'Arbetsgruppen för strukturellt socialt arbete och ditt serviceområdes ledningsgrupp behandlar rapporterna varje kvartal. Rapporterna klassificeras enligt tema och personalen informeras. En gång om året publiceras en social rapport, som presenteras för påverkansorganen och nämnden.',
    en: 'The working group for structural social work and the management team of your service area handle the reports every quarter. Reports are classified under themes and staff are told of them. Once a year a social report is published and presented to the influencing bodies and the committee.',
  },
  thanks: { fi: 'Kiitos raportistasi!', sv: 'Tack för din rapport!', en: 'Thank you for your report!' },
  next: {
    fi: 'Raportti on nyt työryhmän ja palvelualueesi johtoryhmän luettavissa. Käsittelyn vaiheet ja vastauksen näet raportin numerolla.',
    sv: 'Arbetsgruppen och ditt serviceområdes ledningsgrupp kan nu läsa rapporten. Med rapportens nummer ser du hur behandlingen framskrider och vilket svar du får.',
    en: 'The working group and the management team of your service area can now read the report. With its number you see the steps of the handling and the answer.',
  },
  receipt: {
    fi: 'Ota numero talteen nyt. Sillä seuraat raporttiasi, myös nimettömänä. Kadonnutta numeroa ei voi palauttaa.',
    sv: 'Spara numret nu. Med det följer du din rapport, också om du är anonym. Ett borttappat nummer kan inte återställas.',
    en: 'Save the number now. With it you follow your report, even if you are anonymous. A lost number cannot be recovered.',
  },
  again: { fi: 'Tee uusi raportti', sv: 'Gör en ny rapport', en: 'Make a new report' },
}
