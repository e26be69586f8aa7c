import { plainDate } from '@rake/core/clock'
import type { Profile } from '@rake/core/region'

/** Who is given the results and the plan (PO-06, PO-13). Which bodies these are is ours. */
export const bodies: Profile['bodies'] = [
  {
    id: 'management-group',
    label: {
      fi: 'Hyvinvointialueen johtoryhmä',
      sv: 'Välfärdsområdets ledningsgrupp',
      en: 'Management group of the region',
    },
    kind: 'managementGroup',
    event: 'strategic-management',
  },
  {
    id: 'regional-council',
    label: { fi: 'Aluevaltuusto', sv: 'Välfärdsområdesfullmäktige', en: 'Regional council' },
    kind: 'council',
    event: 'welfare-report-and-plan',
  },
  {
    id: 'influencing-bodies',
    label: { fi: 'Vaikuttamistoimielimet', sv: 'Påverkansorganen', en: 'Influencing bodies' },
    kind: 'influencingBody',
    event: 'findings-discussed',
  },
]

/** PO-13: the plan for 2025–2026, by the shared template (TH-02); its parts are in short and in our words. */
export const implementationPlan: Profile['implementationPlan'] = {
  version: 1,
  validFrom: plainDate('2025-01-01'),
  validTo: plainDate('2026-12-31'),
  approver: 'management-group',
  informed: ['regional-council', 'influencing-bodies'],
  review: 'implementation-plan-review',
  parts: {
    management: {
      fi: 'Rakenteellista sosiaalityötä johtaa sosiaali- ja terveydenhuollon johto.',
      sv: 'Det strukturella sociala arbetet leds av social- och hälsovårdens ledning.',
      en: 'Structural social work is led by the management of health and social services.',
    },
    goals: {
      fi: 'Asiakastyöstä nouseva tieto tulee osaksi päätöksentekoa joka vuosi.',
      sv: 'Kunskapen ur klientarbetet blir varje år en del av beslutsfattandet.',
      en: 'What client work knows becomes part of decisions every year.',
    },
    organisation: {
      fi: 'Viisi tasoa: ammattilaiset, yksikön johto, keskijohto, toimialan johto ja strateginen taso.',
      sv: 'Fem nivåer: de professionella, enhetens ledning, mellanledningen, sektorns ledning och den strategiska nivån.',
      en: 'Five levels: professionals, management of the unit, middle management, management of the division, strategic level.',
    },
    regionalInformation: {
      fi: 'Syksyn ilmiökysely, tulkintatyöpajat ja 1–2 ilmiöraporttia vuodessa.',
      sv: 'Höstens fenomenenkät, tolkningsverkstäder och 1–2 fenomenöversikter om året.',
      en: 'The autumn survey, interpretation workshops, and one or two phenomenon briefs a year.',
    },
    nationalInformation: {
      fi: 'Teemat koontuvat yhteisiin teemoihin, joten alueita voi verrata.',
      sv: 'Temana räknas ihop till gemensamma teman, så att områdena kan jämföras.',
      en: 'Themes roll up to shared ones, so that regions can be compared.',
    },
    workPractices: {
      fi: 'Kysely, kokoaminen, työpaja ja raportti toistuvat samassa järjestyksessä joka vuosi.',
      sv: 'Enkät, sammanställning, verkstad och rapport följer varandra i samma ordning varje år.',
      en: 'Survey, compilation, workshop and report follow each other in the same order every year.',
    },
    competence: {
      fi: 'Henkilöstö perehdytetään ennen kyselyn avautumista.',
      sv: 'Personalen introduceras innan enkäten öppnas.',
      en: 'Staff are introduced to it before the survey opens.',
    },
    communication: {
      fi: 'Kyselystä ja tuloksista tiedotetaan suomeksi ja ruotsiksi.',
      sv: 'Det informeras om enkäten och resultaten på svenska och finska.',
      en: 'The survey and its results are announced in Swedish and Finnish.',
    },
    followUp: {
      fi: 'Prosessi arvioidaan vuosittain, ja suunnitelma tarkistetaan helmikuussa.',
      sv: 'Processen utvärderas årligen och planen ses över i februari.',
      en: 'The process is evaluated yearly, and the plan is reviewed in February.',
    },
  },
}
