import type { Profile } from '@rake/core/region'

/** The staff survey (PS-15). The reasons are those that staff gave in the first one (PS-11); the rest is ours. */
export const survey: Profile['survey'] = {
  event: 'staff-survey',
  statements: [
    {
      id: 'known',
      label: {
        fi: 'Tiedän, mitä sosiaalinen raportointi on.',
        sv: 'Jag vet vad social rapportering är.',
        en: 'I know what social reporting is.',
      },
    },
    {
      id: 'what-to-report',
      label: {
        fi: 'Tiedän, millaisista ilmiöistä ilmoitetaan.',
        sv: 'Jag vet hurdana fenomen man rapporterar om.',
        en: 'I know what kind of phenomena are reported.',
      },
    },
    {
      id: 'form-found',
      label: {
        fi: 'Löydän lomakkeen helposti.',
        sv: 'Jag hittar lätt till blanketten.',
        en: 'I find the form easily.',
      },
    },
    {
      id: 'time',
      label: {
        fi: 'Ehdin tehdä ilmoituksen työaikana.',
        sv: 'Jag hinner rapportera på arbetstid.',
        en: 'I have time to report in working hours.',
      },
    },
    {
      id: 'anonymity',
      label: {
        fi: 'Nimettömyys madaltaa kynnystä ilmoittaa.',
        sv: 'Anonymiteten sänker tröskeln för att rapportera.',
        en: 'Anonymity lowers the threshold to report.',
      },
    },
    {
      id: 'encouraged',
      label: {
        fi: 'Esihenkilöni kannustaa ilmoittamaan.',
        sv: 'Min chef uppmuntrar mig att rapportera.',
        en: 'My supervisor encourages me to report.',
      },
    },
    {
      id: 'has-effect',
      label: {
        fi: 'Uskon, että ilmoituksilla on vaikutusta.',
        sv: 'Jag tror att rapporterna har betydelse.',
        en: 'I believe that reports have an effect.',
      },
    },
    {
      id: 'easy',
      label: {
        fi: 'Lomake oli helppo täyttää.',
        sv: 'Blanketten var lätt att fylla i.',
        en: 'The form was easy to fill in.',
      },
      reportersOnly: true,
    },
    {
      id: 'answered',
      label: {
        fi: 'Sain tietää, miten asiani eteni.',
        sv: 'Jag fick veta hur mitt ärende gick vidare.',
        en: 'I was told how my matter went on.',
      },
      reportersOnly: true,
    },
  ],
  reasons: [
    {
      id: 'not-heard',
      label: {
        fi: 'En ole kuullut sosiaalisesta raportoinnista.',
        sv: 'Jag har inte hört om social rapportering.',
        en: 'I have not heard of social reporting.',
      },
    },
    {
      id: 'not-what',
      label: {
        fi: 'En tiedä, mitä pitäisi ilmoittaa.',
        sv: 'Jag vet inte vad jag borde rapportera.',
        en: 'I do not know what to report.',
      },
    },
    {
      id: 'not-why',
      label: {
        fi: 'En tiedä, miksi pitäisi ilmoittaa.',
        sv: 'Jag vet inte varför jag borde rapportera.',
        en: 'I do not know why I should report.',
      },
    },
    {
      id: 'no-time',
      label: {
        fi: 'Minulla ei ole ollut aikaa.',
        sv: 'Jag har inte haft tid.',
        en: 'I have not had the time.',
      },
    },
    {
      id: 'nothing-to-report',
      label: {
        fi: 'Minulla ei ole ollut ilmoitettavaa.',
        sv: 'Jag har inte haft något att rapportera.',
        en: 'I have had nothing to report.',
      },
    },
    {
      id: 'no-use',
      label: {
        fi: 'En usko, että siitä on hyötyä.',
        sv: 'Jag tror inte att det är till någon nytta.',
        en: 'I do not believe that it is of any use.',
      },
    },
  ],
  professions: [
    {
      id: 'social-worker',
      label: { fi: 'Sosiaalityöntekijä', sv: 'Socialarbetare', en: 'Social worker' },
    },
    {
      id: 'social-counsellor',
      label: { fi: 'Sosiaaliohjaaja', sv: 'Socialhandledare', en: 'Social counsellor' },
    },
    {
      id: 'nurse',
      label: {
        fi: 'Sairaanhoitaja tai terveydenhoitaja',
        sv: 'Sjukskötare eller hälsovårdare',
        en: 'Nurse or public health nurse',
      },
    },
    {
      id: 'practical-nurse',
      label: { fi: 'Lähihoitaja', sv: 'Närvårdare', en: 'Practical nurse' },
    },
    {
      id: 'manager',
      label: { fi: 'Esihenkilö tai johtaja', sv: 'Chef eller direktör', en: 'Supervisor or director' },
    },
    {
      id: 'other',
      label: { fi: 'Muu ammattiryhmä', sv: 'Annan yrkesgrupp', en: 'Another profession' },
    },
  ],
  locality: 'municipality',
}
