/** The draft of the accessibility statement that the law wants (306/2019, 9 §), in Finnish: the other languages follow it. */
export const fi = {
  title: 'Saavutettavuusseloste',
  draft:
    'Tämä on luonnos. Palvelun tarjoaja tarkistaa sen, täydentää yhteystietonsa ja hyväksyy sen ennen palvelun käyttöönottoa.',
  scope: {
    title: 'Mitä seloste koskee',
    text: 'Tämä seloste koskee sosiaalisen raportoinnin lomaketta ja ilmoituksen seurantaa, jotka {region} tarjoaa osoitteessa {address}.',
    drawnUp: 'Seloste on laadittu {day}.',
  },
  standard: {
    title: 'Miten saavutettava palvelu on',
    text: 'Tekijän oman arvion mukaan lomake ja seuranta täyttävät WCAG 2.2 -ohjeiston A- ja AA-tason kriteerit ja siten myös lain vaatimukset. Ulkopuolista arviointia ei ole vielä tehty.',
  },
  gaps: {
    title: 'Tiedossa olevat puutteet',
    items: [
      'Palvelua ei ole vielä kokeiltu yhdessä ruudunlukijan käyttäjien kanssa.',
      'Palvelun tarjoaja kirjoittaa osan teksteistä itse, kuten esimerkit ilmiöistä ja kuvaukset muista kanavista. Niiden ymmärrettävyyttä ei ole arvioitu.',
    ],
  },
  method: {
    title: 'Miten saavutettavuus on arvioitu',
    text: 'Jokainen muutos tarkistetaan automaattisesti oikealla selaimella: axe-core-säännöt, käyttö pelkällä näppäimistöllä, ruudunlukijalle annetut nimet ja roolit, 320 pikselin leveys, 400 prosentin suurennus, pakotetut värit ja tumma tila.',
  },
  feedback: {
    title: 'Huomasitko puutteen?',
    text: 'Kerro siitä meille, niin korjaamme asian. Vastaamme 14 päivän kuluessa.',
    missing: 'Palautteen osoite puuttuu: palvelun tarjoaja lisää sen.',
    link: 'Anna palautetta saavutettavuudesta',
  },
  supervision: {
    title: 'Valvontaviranomainen',
    text: 'Jos et ole tyytyväinen vastaukseemme tai et saa vastausta 14 päivän kuluessa, voit tehdä ilmoituksen Liikenne- ja viestintävirasto Traficomille. Viranomaisen sivuilla kerrotaan, miten ilmoituksen voi tehdä ja miten asia käsitellään.',
    authority:
      'Liikenne- ja viestintävirasto Traficom, digitaalisen esteettömyyden ja saavutettavuuden valvonta',
  },
  law: 'Laki digitaalisten palvelujen tarjoamisesta (306/2019)',
}

/** The texts of the accessibility statement; the Finnish ones say which there are. */
export type StatementWords = typeof fi
