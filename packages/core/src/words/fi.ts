import type { Message } from './message.ts'
import { fi as reporter } from './reporter/fi.ts'

/** The domain in Finnish: the words that every screen, notice and document uses for the same things. */
export const fi = {
  /** What a published report led to, in one line. */
  ledTo: {
    reports: { one: '{n} ilmiöraportti', other: '{n} ilmiöraporttia' } as Message,
    proposals: { one: '{n} toimenpide-ehdotus', other: '{n} toimenpide-ehdotusta' } as Message,
    forward: { one: 'niistä {n} on edennyt', other: 'niistä {n} on edennyt' } as Message,
  },
  /** What a period is called. */
  period: {
    year: 'Vuosi {year}',
    half: { first: 'Tammi–kesäkuu {year}', second: 'Heinä–joulukuu {year}' },
    quarter: '{n}. neljännes {year}',
    councilTerm: 'Valtuustokausi {from}–{to}',
    own: '{label} {which} ({days})',
    days: '{from}–{to}',
  },
  handling: {
    arrived: 'Saapunut',
    reviewed: 'Esihenkilön läpikäymä',
    decided: 'Päätetty',
    inProgress: 'Etenee',
    closed: 'Päättynyt',
    redirected: 'Ohjattu toiseen kanavaan',
    joined: 'Käsitellään yhdessä toisen kanssa',
  },
  feedback: {
    awaited: 'Palaute antamatta',
    given: 'Palaute annettu',
    shared: 'Palaute yhteisestä asiasta',
  },
  dialogue: {
    quiet: 'Ei avointa kysymystä',
    asked: 'Odotetaan raportoijan vastausta',
  },
  compilation: {
    unclassified: 'Luokittelematta',
    classified: 'Luokiteltu',
    compiled: 'Mukana koosteessa',
  },
  /** What has happened, as a line of the history. */
  event: {
    ...reporter.told.event,
    'view.record': 'Eriävä näkemys kirjattiin',
    'report.classify': 'Ilmoitus luokiteltiin',
    'member.add': 'Samaan asiaan liitettiin toinen ilmoitus',
    'member.remove': 'Toinen ilmoitus erotettiin tästä asiasta',
  },
  /** What can be done, as the name of a button. */
  act: {
    'matter.review': 'Merkitse läpikäydyksi',
    'matter.decide': 'Päätä etenemisestä',
    'matter.assign': 'Nimeä eteenpäin viejä',
    'step.log': 'Kirjaa eteneminen',
    'matter.close': 'Päätä käsittely',
    'matter.redirect': 'Ohjaa toiseen kanavaan',
    'matter.reopen': 'Avaa uudelleen',
    'matter.join': 'Liitä toiseen asiaan',
    'matter.separate': 'Erota omaksi asiaksi',
    'feedback.give': 'Anna palautetta',
    'reporter.ask': 'Kysy raportoijalta tai kutsu mukaan',
    'view.record': 'Kirjaa eriävä näkemys',
    'report.classify': 'Luokittele',
  },
  route: {
    ...reporter.told.route,
    none: 'Ei vielä päätetty',
  },
  outcome: {
    ...reporter.told.outcome,
    none: 'Ei vielä päättynyt',
  },
  nature: {
    positive: 'Positiivinen',
    negative: 'Negatiivinen',
    neutral: 'Neutraali',
    other: 'Muu tärkeäksi katsottu',
  },
  municipality: {
    none: 'Useita kuntia',
  },
  theme: {
    unclassified: 'Luokittelematta',
  },
  campaign: {
    state: {
      planned: 'Suunniteltu',
      announced: 'Tiedotettu',
      open: 'Avoinna',
      closed: 'Päättynyt',
      compiled: 'Koostettu',
      interpreted: 'Tulkittu työpajassa',
      reported: 'Raportoitu',
      cancelled: 'Peruttu',
    },
    event: {
      'campaign.announce': 'Keruusta tiedotettiin',
      'campaign.cancel': 'Keruu peruttiin',
      'campaign.open': 'Keruu avautui',
      'campaign.extend': 'Vastausaikaa jatkettiin',
      'campaign.close': 'Keruu päättyi',
      'campaign.compile': 'Vastaukset koostettiin',
      'campaign.interpret': 'Tulkintatyöpaja pidettiin',
      'campaign.report': 'Sosiaalinen raportti liitettiin keruuseen',
    },
    act: {
      'campaign.announce': 'Tiedota keruusta',
      'campaign.cancel': 'Peru keruu',
      'campaign.extend': 'Jatka vastausaikaa',
      'campaign.compile': 'Merkitse koostetuksi',
      'campaign.interpret': 'Kirjaa tulkintatyöpaja',
      'campaign.report': 'Liitä sosiaalinen raportti',
    },
  },
  socialReport: {
    writing: {
      drafting: 'Valmisteilla',
      inWorkshop: 'Tulkintatyöpajassa',
      inApproval: 'Hyväksyttävänä',
      approved: 'Hyväksytty',
      published: 'Julkaistu',
    },
    discussion: {
      awaited: 'Ei vielä esitelty',
      presented: 'Esitelty',
      answered: 'Otettu kantaa',
    },
    event: {
      'socialReport.draft': 'Sosiaalinen raportti aloitettiin',
      'socialReport.include': 'Alemman tason raportti koottiin mukaan',
      'source.add': 'Muu lähde lisättiin',
      'source.remove': 'Lähde poistettiin',
      'socialReport.takeToWorkshop': 'Raportti vietiin tulkintatyöpajaan',
      'socialReport.submit': 'Raportti lähetettiin hyväksyttäväksi',
      'socialReport.pass': 'Raportti vietiin seuraavalle tasolle',
      'socialReport.return': 'Raportti palautettiin',
      'socialReport.approve': 'Raportti hyväksyttiin',
      'socialReport.publish': 'Raportti julkaistiin',
      'socialReport.correct': 'Raporttia alettiin korjata',
      'socialReport.present': 'Raportti esiteltiin',
      'socialReport.answer': 'Vastaus kirjattiin',
      'socialReport.recordView': 'Näkemys kirjattiin',
    },
    act: {
      'socialReport.draft': 'Aloita sosiaalinen raportti',
      'socialReport.include': 'Kokoa mukaan alemman tason raportti',
      'source.add': 'Lisää muu lähde',
      'source.remove': 'Poista lähde',
      'socialReport.takeToWorkshop': 'Vie tulkintatyöpajaan',
      'socialReport.submit': 'Lähetä hyväksyttäväksi',
      'socialReport.pass': 'Vie eteenpäin',
      'socialReport.return': 'Palauta',
      'socialReport.approve': 'Hyväksy',
      'socialReport.publish': 'Julkaise',
      'socialReport.correct': 'Korjaa',
      'socialReport.present': 'Kirjaa esittely',
      'socialReport.answer': 'Kirjaa vastaus',
      'socialReport.recordView': 'Kirjaa näkemys',
    },
  },
  proposal: {
    handling: {
      proposed: 'Ehdotettu',
      rejected: 'Ei hyväksytty',
      accepted: 'Hyväksytty',
      inProgress: 'Etenee',
      ended: 'Päättynyt',
    },
    plan: {
      outside: 'Ei hyvinvointisuunnitelmassa',
      carried: 'Viety hyvinvointisuunnitelmaan',
    },
    use: {
      unused: 'Hyödyntämistä ei ole kirjattu',
      used: 'Hyödynnetty',
    },
    event: {
      'proposal.propose': 'Toimenpide-ehdotus tehtiin',
      'proposal.accept': 'Ehdotus hyväksyttiin',
      'proposal.reject': 'Ehdotus hylättiin',
      'proposal.assign': 'Ehdotukselle nimettiin uusi eteenpäin viejä',
      'proposal.logStep': 'Ehdotus eteni',
      'proposal.carryIntoPlan': 'Ehdotus vietiin hyvinvointisuunnitelmaan',
      'proposal.classify': 'Ehdotus luokiteltiin',
      'proposal.end': 'Ehdotus merkittiin päättyneeksi',
      'proposal.reopen': 'Ehdotus avattiin uudelleen',
      'proposal.recordUse': 'Hyödyntäminen kirjattiin',
    },
    act: {
      'proposal.propose': 'Tee toimenpide-ehdotus',
      'proposal.accept': 'Hyväksy',
      'proposal.reject': 'Hylkää',
      'proposal.assign': 'Vaihda eteenpäin viejä',
      'proposal.logStep': 'Kirjaa eteneminen',
      'proposal.carryIntoPlan': 'Vie hyvinvointisuunnitelmaan',
      'proposal.classify': 'Luokittele',
      'proposal.end': 'Merkitse päättyneeksi',
      'proposal.reopen': 'Avaa uudelleen',
      'proposal.recordUse': 'Kirjaa hyödyntäminen',
    },
  },
  statement: {
    state: {
      drafted: 'Luonnos',
      adopted: 'Hyväksytty',
      published: 'Julkaistu',
      withdrawn: 'Peruttu',
    },
    event: {
      'statement.draft': 'Kannanotto aloitettiin',
      'statement.adopt': 'Kannanotto hyväksyttiin',
      'statement.publish': 'Kannanotto julkaistiin',
      'statement.withdraw': 'Kannanotto peruttiin',
    },
    act: {
      'statement.draft': 'Aloita kannanotto',
      'statement.adopt': 'Hyväksy kannanotoksi',
      'statement.publish': 'Julkaise',
      'statement.withdraw': 'Peru',
    },
  },
  brief: {
    state: {
      proposed: 'Aihe ehdotettu',
      notChosen: 'Ei valittu',
      chosen: 'Valittu',
      workedThrough: 'Käsitelty työpajassa',
      written: 'Kirjoitettu',
      published: 'Julkaistu',
    },
    event: {
      'brief.propose': 'Aihetta ehdotettiin',
      'brief.choose': 'Aihe valittiin',
      'brief.passOver': 'Aihe jätettiin valitsematta',
      'brief.holdWorkshop': 'Työpaja pidettiin',
      'brief.write': 'Ilmiöraportti tallennettiin',
      'brief.publish': 'Ilmiöraportti julkaistiin',
    },
    act: {
      'brief.propose': 'Ehdota aihetta',
      'brief.choose': 'Valitse aiheeksi',
      'brief.passOver': 'Jätä valitsematta',
      'brief.holdWorkshop': 'Kirjaa työpaja',
      'brief.write': 'Tallenna ilmiöraportti',
      'brief.publish': 'Julkaise',
    },
  },
  /** What a finding or a proposal was used for. */
  use: {
    serviceDevelopment: 'Palvelujen kehittäminen',
    research: 'Tutkimus',
    advocacy: 'Vaikuttamistyö',
    communication: 'Viestintä',
    welfareReport: 'Hyvinvointikertomus',
    welfarePlan: 'Hyvinvointisuunnitelma',
    qualitySystem: 'Laatujärjestelmä',
  },
  /** Who sees what is published. */
  audience: {
    staff: 'Henkilöstö',
    everyone: 'Kaikki',
  },
  /** By what reports are counted, where the profile does not name it itself. */
  dimension: {
    municipality: 'Kunta',
    theme: 'Teema',
    route: 'Eteneminen',
    outcome: 'Lopputulos',
  },
  /** A dimension without a value. */
  none: 'Ei tietoa',
  askPurpose: reporter.told.askPurpose,
  problem: {
    ...reporter.problem,
    wrongType: 'Vastaus on väärää muotoa.',
    unknownChoice: 'Valitse jokin annetuista vaihtoehdoista.',
    unknownUnit: 'Yksikköä ei löydy. Valitse yksikkö luettelosta.',
    unknownField: 'Tätä ei kysytä tällä lomakkeella. Poista vastaus.',
    unknownLanguage: 'Lomaketta ei ole tällä kielellä.',
    notAsked: 'Tätä ei kysytä antamillasi vastauksilla. Poista vastaus.',
  },
  personalData: reporter.personalData,
}

/** The words of the domain in one language; the Finnish ones say which there are. */
export type Words = typeof fi
