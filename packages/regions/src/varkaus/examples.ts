import type { Profile } from '@rake/core/region'

/** VK-07: what has been reported elsewhere, by the guide; the words are ours. */
export const examples: Profile['examples'] = [
  {
    fi: 'Asuntopula ja korkeat vuokrat',
    sv: 'Bostadsbrist och höga hyror',
    en: 'Housing shortage and high rents',
  },
  {
    fi: 'Halvan vuokra-asumisen haittavaikutukset',
    sv: 'Baksidor av billigt hyresboende',
    en: 'Side effects of cheap rental housing',
  },
  { fi: 'Hätämajoituksen puute', sv: 'Brist på nödinkvartering', en: 'Lack of emergency shelters' },
  {
    fi: 'Päihteettömän asumisen puute',
    sv: 'Brist på drogfritt boende',
    en: 'Lack of substance-free housing',
  },
  {
    fi: 'Ruuhkautuneet mielenterveys- ja päihdepalvelut',
    sv: 'Överbelastade mentalvårds- och rusmedelstjänster',
    en: 'Congested mental health and substance services',
  },
  {
    fi: 'Sosiaali- ja terveydenhuollon heikko yhteistyö',
    sv: 'Svagt samarbete mellan socialvård och hälsovård',
    en: 'Weak cooperation between social and health care',
  },
  {
    fi: 'Velkaantumisen sekä päihde- ja mielenterveysongelmien kasvu pandemian jälkeen',
    sv: 'Skuldsättning, missbruk och psykisk ohälsa som ökat efter pandemin',
    en: 'Debt, substance and mental health problems that have grown since the pandemic',
  },
  {
    fi: 'Puhelimessa tehdyt palvelutarpeen arvioinnit',
    sv: 'Bedömningar av servicebehovet per telefon',
    en: 'Needs assessments made by telephone',
  },
]
