import type { Message } from '../message.ts'

/** The sentences of an information letter that no profile has to write (VK-09), in Finnish. */
export const fi = {
  heading: {
    staff: '{title}: tiedote henkilöstölle',
    supervisors: '{title}: tiedote esihenkilöille',
  },
  question: {
    what: 'Mitä raportoidaan?',
    why: 'Miksi?',
    where: 'Missä?',
    who: 'Kuka käsittelee?',
    howOften: 'Kuinka usein?',
    feedback: 'Mitä palautetta saa?',
    ask: 'Keneltä voi kysyä?',
  },
  channels: 'Muut kanavat, joita tämä ei korvaa: {names}.',
  where: {
    staff: 'Lomake on osoitteessa {address}. Kirjautua ei tarvitse.',
    supervisors:
      'Lomake on osoitteessa {address}. Kirjautua ei tarvitse. Pidä osoite esillä yksikössäsi ja anna ilmoituksen tekemiseen työaikaa.',
  },
  toSupervisors: {
    what: 'Lomakkeessa asia sanotaan työntekijöille näin:',
    why: 'Moni jättää ilmoittamatta vain siksi, ettei ole kuullut raportoinnista tai ei tiedä, mitä ja miksi ilmoittaa. Ota asia siis puheeksi yksikössäsi.',
    untouched: 'Ilmoitusta ei voi muuttaa eikä poistaa kukaan, ei esihenkilökään.',
    view: 'Eriävän näkemyksen voi kirjata sen rinnalle {names}.',
    feedback:
      'Raportoija seuraa asiaa ilmoituksensa numerolla ja näkee sillä palautteen, vaikka ei olisi kertonut nimeään. Kirjoittajaa ei pidä yrittää selvittää.',
  },
  toStaff: {
    feedback:
      'Kun lähetät lomakkeen, saat numeron. Sillä seuraat asian etenemistä ja näet palautteen, vaikka et kertoisi nimeäsi.',
  },
  reviews: 'Ilmoituksen käy ensin läpi {names}.',
  decides: 'Asian etenemisestä päättää {names}.',
  handles: 'Ilmoitukset käsittelee {names}.',
  informed: {
    one: 'Ilmoituksesta saa tiedon {names}.',
    other: 'Ilmoituksesta saavat tiedon {names}.',
  } as Message,
  answers: 'Palautetta antaa {names}.',
  name: {
    staff: {
      one: 'Jos kerrot nimesi, sen näkee vain {names}.',
      other: 'Jos kerrot nimesi, sen näkevät vain {names}.',
    } as Message,
    supervisors: {
      one: 'Jos raportoija kertoo nimensä, sen näkee vain {names}.',
      other: 'Jos raportoija kertoo nimensä, sen näkevät vain {names}.',
    } as Message,
  },
  nameless: 'Raportoijan nimeä ei käsittelyssä näe kukaan.',
  rhythm: {
    month: 'Kerran kuukaudessa: {event}.',
    quarter: 'Neljä kertaa vuodessa: {event}.',
    half: 'Kahdesti vuodessa: {event}.',
    year: 'Kerran vuodessa: {event}.',
    councilTerm: 'Kerran valtuustokaudessa: {event}.',
    weeks: { one: 'Joka viikko: {event}.', other: '{n} viikon välein: {event}.' } as Message,
    once: 'Kerran: {event}.',
  },
  ask: 'Kysymyksiin vastaa {name}, {mail}.',
  owner: 'asian vastuuhenkilö',
}

/** The sentences of the letters in one language; the Finnish ones say which there are. */
export type LetterWords = typeof fi
