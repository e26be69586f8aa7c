/** The domain in Finnish: the words that every screen, notice and document uses for the same things. */
export const fi = {
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
  compilation: {
    unclassified: 'Luokittelematta',
    classified: 'Luokiteltu',
    compiled: 'Mukana koosteessa',
  },
  /** What has happened, as a line of the history. */
  event: {
    'report.submit': 'Ilmoitus saapui',
    'matter.review': 'Esihenkilö kävi ilmoituksen läpi',
    'matter.decide': 'Etenemisestä päätettiin',
    'matter.assign': 'Asialle nimettiin eteenpäin viejä',
    'step.log': 'Asia eteni',
    'matter.close': 'Käsittely päättyi',
    'matter.redirect': 'Ilmoitus ohjattiin toiseen kanavaan',
    'matter.reopen': 'Käsittely avattiin uudelleen',
    'matter.join': 'Asiaa käsitellään yhdessä toisen samanlaisen kanssa',
    'matter.separate': 'Asia erotettiin omakseen',
    'feedback.give': 'Palaute raportoijalle',
    'view.record': 'Eriävä näkemys kirjattiin',
    'report.classify': 'Ilmoitus luokiteltiin',
    'member.add': 'Samaan asiaan liitettiin toinen ilmoitus',
    'member.remove': 'Toinen ilmoitus erotettiin tästä asiasta',
    'report.compile': 'Ilmoitus laskettiin julkaistuun koosteeseen',
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
    'view.record': 'Kirjaa eriävä näkemys',
    'report.classify': 'Luokittele',
  },
  route: {
    unit: 'Yksikön sisällä',
    team: 'Tiimissä',
    crossSector: 'Alueen poikkihallinnollisissa ryhmissä',
    partner: 'Kunnan, Kelan tai muun viranomaisen kanssa',
    national: 'Valtakunnallisissa ryhmissä',
    legislative: 'Lainsäädännön muutosesityksenä ministeriöön',
    none: 'Ei vielä päätetty',
  },
  outcome: {
    carriedOut: 'Toteutettiin',
    partlyCarriedOut: 'Toteutettiin osittain',
    takenForward: 'Vietiin eteenpäin toisaalle',
    noted: 'Otettiin tiedoksi',
    notCarriedOut: 'Ei toteutettu',
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
  /** By what reports are counted, where the profile does not name it itself. */
  dimension: {
    municipality: 'Kunta',
    theme: 'Teema',
    route: 'Eteneminen',
    outcome: 'Lopputulos',
  },
  /** A dimension without a value. */
  none: 'Ei tietoa',
  /** What is wrong with an answer, said to the one who can mend it. */
  problem: {
    required: 'Vastaa tähän, jotta voimme ottaa ilmoituksen vastaan.',
    wrongType: 'Vastaus on väärää muotoa.',
    unknownChoice: 'Valitse jokin annetuista vaihtoehdoista.',
    unknownUnit: 'Yksikköä ei löydy. Valitse yksikkö luettelosta.',
    unknownField: 'Tätä ei kysytä tällä lomakkeella. Poista vastaus.',
    unknownLanguage: 'Lomaketta ei ole tällä kielellä.',
    notAsked: 'Tätä ei kysytä antamillasi vastauksilla. Poista vastaus.',
    tooLong: 'Teksti on liian pitkä. Tähän mahtuu enintään {max} merkkiä.',
    badCharacter: 'Tekstissä on merkki, jota ei voi tallentaa. Kirjoita kohta uudelleen.',
  },
  /** What the guard found, and why it matters. */
  personalData: {
    personalIdentityCode: 'henkilötunnus',
    phone: 'puhelinnumero',
    email: 'sähköpostiosoite',
    iban: 'tilinumero',
  },
}

/** The words of the domain in one language; the Finnish ones say which there are. */
export type Words = typeof fi
