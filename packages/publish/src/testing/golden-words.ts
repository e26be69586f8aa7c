import type { SocialReport } from '@rake/core/document'
import type { Localized } from '@rake/core/words'

const both = (fi: string, sv: string): Localized => ({ fi, sv })

/** SS-06: three, two, one, two findings and none. How many there were is known; what they say is ours. */
export const findings: Readonly<Record<string, readonly Localized[]>> = {
  'timely-access': [
    both(
      'Ensimmäistä aikaa sosiaalityöhön odotetaan niin pitkään, että tilanne ehtii kotona vaikeutua.',
      'Väntan på den första tiden till socialarbetet är så lång att situationen hemma hinner förvärras.',
    ),
    both(
      'Palveluun hakeudutaan usein vasta kriisissä, koska mistään ei löydy tietoa siitä, mihin voi ottaa yhteyttä.',
      'Många söker sig till servicen först i en kris, eftersom det inte framgår någonstans vart man kan vända sig.',
    ),
    both(
      'Sähköinen asiointi jättää ulkopuolelle ne, joilla ei ole pankkitunnuksia tai omaa laitetta.',
      'De som saknar bankkoder eller en egen enhet blir utanför när ärendena sköts elektroniskt.',
    ),
  ],
  coordination: [
    both(
      'Asiakas hoitaa samaa asiaa monen ammattilaisen kanssa, eikä kokonaisuus ole kenenkään vastuulla.',
      'Klienten sköter samma ärende med flera yrkespersoner, och ingen har ansvar för helheten.',
    ),
    both(
      'Mielenterveys- ja päihdepalvelujen ja sosiaalityön väliin jäädään, kun kumpikin odottaa toisen aloittavan.',
      'Klienter blir mellan mentalvårds- och missbrukstjänsterna och socialarbetet när båda väntar på att den andra ska börja.',
    ),
  ],
  'income-and-employment': [
    both(
      'Perustoimeentulotuen ja täydentävän tuen rajalla asiakas joutuu hakemaan samaan menoon apua kahdesta paikasta.',
      'I gränslandet mellan grundläggande och kompletterande utkomststöd måste klienten söka hjälp för samma utgift på två ställen.',
    ),
  ],
  organisation: [
    both(
      'Yhteystiedot vaihtuvat, eikä verkkosivuilta löydy ajantasaista tietoa siitä, kuka asiaa hoitaa.',
      'Kontaktuppgifterna ändras, och på webben finns ingen aktuell information om vem som sköter ett ärende.',
    ),
    both(
      'Sisäisistä muutoksista kerrotaan niin myöhään, että työntekijät eivät ehdi ohjata asiakkaita oikein.',
      'Interna förändringar meddelas så sent att personalen inte hinner vägleda klienterna rätt.',
    ),
  ],
}

type Proposal = SocialReport['proposals'][number]

const workingGroup = both(
  'Rakenteellisen sosiaalityön työryhmä',
  'Arbetsgruppen för strukturellt socialt arbete',
)
const socialDirector = both('Sosiaalijohtaja', 'Socialdirektören')

function proposed(id: string, theme: string | undefined, owner: Localized, text: Localized): Proposal {
  return { id, text, ...(theme !== undefined && { theme }), owner, state: 'proposed', uses: [] }
}

/** SS-06: what was proposed, in our words. Which theme each answers and who carries it out is ours. */
export const proposals: readonly Proposal[] = [
  proposed(
    'social-care',
    'coordination',
    socialDirector,
    both(
      'Tiivistetään sosiaalihuollon eri tehtävien yhteistyötä.',
      'Samarbetet mellan socialvårdens olika uppgifter görs tätare.',
    ),
  ),
  proposed(
    'health-care',
    'coordination',
    socialDirector,
    both(
      'Tiivistetään sosiaali- ja terveyspalvelujen yhteistyötä, ennen kaikkea mielenterveys- ja päihdepalvelujen kanssa.',
      'Samarbetet mellan social- och hälsovården görs tätare, framför allt med mentalvårds- och missbrukstjänsterna.',
    ),
  ),
  proposed(
    'contact-channels',
    'timely-access',
    workingGroup,
    both(
      'Luodaan palvelujen välille joustavat yhteydenottokanavat, niin sanotut viranomaislinjat.',
      'Flexibla kontaktkanaler, så kallade myndighetslinjer, skapas mellan tjänsterna.',
    ),
  ),
  proposed(
    'competence',
    'coordination',
    workingGroup,
    both(
      'Vahvistetaan monialaisen yhteistyön osaamista.',
      'Kompetensen i multiprofessionellt samarbete stärks.',
    ),
  ),
  proposed(
    'web-pages',
    'organisation',
    workingGroup,
    both(
      'Pidetään verkkosivut ja yhteystiedot ajan tasalla.',
      'Webbsidorna och kontaktuppgifterna hålls aktuella.',
    ),
  ),
  proposed(
    'joint-meetings',
    'organisation',
    workingGroup,
    both(
      'Järjestetään yhteisiä työkokouksia yli palvelu- ja aluerajojen.',
      'Gemensamma arbetsmöten ordnas över service- och områdesgränserna.',
    ),
  ),
  proposed(
    'data-production',
    undefined,
    socialDirector,
    both('Vahvistetaan sosiaalihuollon tiedontuotantoa.', 'Socialvårdens informationsproduktion stärks.'),
  ),
]

/** How the report came about (SS-02 to SS-05), in our words. */
export const method = both(
  'Henkilöstö täytti ilmiöraportteja koko kauden ajan. Työryhmä kävi ne läpi neljännesvuosittain, ja jokainen raportti luettiin yhteen pääteemaan.\n\nTeemoista keskusteltiin hyvien käytäntöjen dialogissa. Sen pohjalta kirjoitettiin havainnot ja toimenpide-ehdotukset.',
  'Personalen fyllde i fenomenrapporter under hela perioden. Arbetsgruppen gick igenom dem kvartalsvis, och varje rapport räknades till ett huvudtema.\n\nTemana diskuterades i en dialog om god praxis. På basis av den skrevs iakttagelserna och åtgärdsförslagen.',
)

/** SS-11. */
export const coverageNote = both(
  'Raportointi alkoi työikäisten palveluista ja osasta perhepalveluja. Muut palvelut eivät voineet raportoida tällä kaudella.',
  'Rapporteringen började inom tjänsterna för personer i arbetsför ålder och en del av familjetjänsterna. Övriga tjänster kunde inte rapportera under den här perioden.',
)

export const suppressionNote = both(
  'Tässä raportissa luvut koskevat koko aluetta, eikä niitä ole tarvinnut peittää.',
  'I den här rapporten gäller siffrorna hela området, och de har inte behövt döljas.',
)
