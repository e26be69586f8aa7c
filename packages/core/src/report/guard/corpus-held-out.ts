/**
 * Sentences that were written before the detectors were tuned, and to which nothing is ever tuned: what is
 * measured here is what a stranger's text may expect. A new trap goes to the other corpus. The notation is
 * that of `corpus.ts`.
 */
export const heldOut = `
# Finnish, with personal data
Asiakas {name:Sari Testinen} on odottanut arviointia jo neljä kuukautta.
Keskustelimme {name:Juha-Pekka Mallilan} kanssa velkaneuvonnan jonosta.
Ilmoitus koski sitä, että {name:Päivi Esimerkkilälle} ei annettu aikaa ennen kesää.
{name:Hannu Keksitty} jäi ilman asuntoa vuokrasuhteen päätyttyä.
Työparina oli {name:Kirsi Testinen}, jonka mukaan ongelma toistuu.
Huoli {name:Ville Testisestä} nousi esiin verkostopalaverissa.
Perheen isä {name:Jukka Olavi Mallila} asuu muualla.
Saimme viestin {name:Eeva-Liisa Testiseltä} maanantaina.
Kävimme {name:Tapio Esimerkkilän} luona kahdesti lokakuussa.
Yhteyshenkilö on {name:Outi J. Keksitty}.
Palveluohjaaja kirjasi, että {name:Mohamed Keksitty} tarvitsee tulkin.
Lapsen asioita hoitaa {name:Heidi Mallila-Testinen}.
Hakemuksen teki {name:Olga Testinen}, päätöstä ei ole tullut.
Terveisin {name:Marko Esimerkkilä}
Anna Kelan ratkaisu tiedoksi, ja soita äidille {name:Tiina Testiselle}.
Päätös lähetettiin osoitteeseen {address:Rantatie 14 B 7}.
Asunto {address:Satamakatu 3 A, 70100 Kuopio} on asumiskelvoton.
Perhe muutti osoitteesta {address:Mäkikuja 9} hätämajoitukseen.
Vanhus asuu yksin, {address:Kirkkotie 118, 78200 Varkaus}, eikä pääse kauppaan.
Asiakkaan koti on {address:Haapaniemenkatu 22 C 41}, kolmas kerros ilman hissiä.
Kotikäynti tehtiin {address:Puistokadulla 6 B 12}.
Häiriöt jatkuvat: {address:Minna Canthin katu 44 A 5}, yöaikaan.
Osoite on {address:Lehmustie 2 as. 8}.
Hän kertoi asuvansa {address:Peltopolku 5}:ssä vuokralla.
Asiakas, s. {born:14.2.1957}, ei saanut kyytiä sairaalaan.
Nuori (synt. {born:3.11.2006}) on ollut poissa koulusta.
Syntymäaika {born:21.7.1988}, kotikunta Varkaus.
Hakija on syntymäajaltaan {born:09.09.1979}.
Päätös koskee {born:30.1.1965} syntynyttä miestä.
Lapsi syntyi {born:5.6.2024} ja äiti jäi ilman tukea.
Asiakas on syntynyt {born:2. toukokuuta 1948} Iisalmessa.
Henkilötunnus {code:020594X903P} oli jäänyt liitteeseen.
Lomakkeella luki {code:010190-900P} ja puhelin {phone:040 123 4567}.
Tukea maksetaan tilille {iban:FI21 1234 5600 0007 85}.
Vastauksen voi lähettää: {email:sari.testinen@example.fi}.
Puh. {phone:045 123 4567}, {name:Antti Testinen}, {address:Koivutie 3 C 20}.
Soittopyyntö numeroon {phone:+358 50 123 4567} jäi huomaamatta.
Kun {name:Leena Maria Mallila} muutti, kotipalvelu katkesi.
Potilas {name:Testinen Pekka} kotiutettiin perjantaina.
Omainen {name:Raija Keksitty} sanoi, että {name:Reijo Keksitylle} ei vastattu.

# Swedish, with personal data
Klienten {name:Anna Provberg} har väntat på beslut sedan augusti.
Vi talade med {name:Lars-Erik Provberg} om hyresskulden.
{name:Maria Exempelssons} ansökan blev liggande i tre månader.
Kontaktpersonen är {name:Karl-Gustav Testinen}.
Enligt {name:Camilla von Provberg} svarar ingen i telefonen.
Pojken heter {name:Emil Påhittad} och går i sjuan.
Handläggaren skrev att {name:Birgitta Provberg} inte får hemvård.
Hälsningar {name:Fredrik Exempelsson}
Mamman {name:Fatima Påhittad} behöver tolk.
Brevet skickades till {address:Skolgatan 8 B 14}.
Bostaden på {address:Strandvägen 27, 65100 Vasa} är i dåligt skick.
Familjen bor på {address:Kyrkostigen 4} sedan i våras.
Hembesöket gjordes på {address:Norra Esplanaden 16 A 3}.
Hon bor på {address:Storgatan 11 lgh 5} och kommer inte ut.
Adressen är {address:Åkergränd 2 C}.
Klienten, född {born:12.5.1961}, fick ingen färdtjänst.
Mannen (f. {born:1.8.1944}) bor ensam.
Födelsedatum: {born:23.10.1990}.
Flickan är född den {born:4 mars 2012} och saknar skolplats.
Personbeteckningen {code:020503F9037} stod i rubriken.
Ring {phone:050 123 4567} eller skriv till {email:anna.provberg@example.fi}.
Understödet betalas till kontot {iban:SE45 5000 0000 0583 9825 7466}.
Det gäller {name:Susanne Provberg}, född {born:6.6.1972}.
Beskedet till {name:Ulf Exempelsson} kom för sent.
Vår klient {name:Åsa Provberg} flyttade till {address:Björkvägen 31 A}.

# Finnish traps
Toivo Paremmasta elää, vaikka jonot ovat pitkät.
Onni Kuopiossa on se, että palvelut ovat lähellä.
Lahja Keravan kaupungilta oli uusi kohtaamispaikka.
Anna Asiakkaan päättää itse, minne hän menee.
Satu Suomen nuorten yhdenvertaisuudesta ei ole totta.
Minna Canthin koulun oppilashuolto on ylikuormittunut.
Elias Lönnrotin katu on remontissa koko syksyn.
Miina Sillanpään päivää vietetään 1.10.
Tulliportinkadun toimipiste on suljettu heinäkuussa.
Koulukadulla on liian vähän esteettömiä asuntoja.
Satamakadulla 12 asukasta odottaa muuttoa.
Valtatie 5 katkaisee kulkuyhteyden päiväkeskukseen.
Hoitopolku 2 on kirjattu sekavasti.
Linja 4 ei kulje enää Puijonlaaksoon.
Kokous pidetään huoneessa A 214, 2. kerros.
Laki tuli voimaan 1.1.2023, ja asetus annettiin 15.12.2022.
Hanke syntyi 1.3.2021 kuntien yhteistyönä.
Ennen 1.1.2008 syntyneet kuuluvat vanhaan järjestelmään.
Ongelma on syntynyt 1.10.2022 jälkeen.
Ks. ohje s. 12, päivitetty 3.4.2024.
Kela ja Kuopion kaupunki tulkitsevat lakia eri tavoin.
Palvelukoti Onni Varkaudesta on täynnä.
Kotihoidon tiimi Aino Iisalmessa toimii kahdella hoitajalla.
Rakennusliike Matti Mallila Oy purki sopimuksen.
Maria Akatemia järjestää ryhmiä väkivaltaa käyttäneille naisille.
Mannerheimin Lastensuojeluliitto ja Pelastakaa Lapset ovat mukana.
Pohjois-Savon hyvinvointialue vastaa järjestämisestä.
Diaarinumero on 2214/02.05.00/2023, päätös § 14.
Perustoimeentulotuki on 587,71 e, vuokra 730 euroa.
Jonossa on 28 asiakasta, keskimäärin 46 vuorokautta.
Helmi- ja maaliskuussa 2024 tehtiin 112 arviota.
Itsenäisyyspäivänä ja Juhannuksena päivystys oli kiinni.
Leppävirran, Joroisten ja Varkauden yksiköt raportoivat yhdessä.
Rehtori 2. kouluasteelta osallistui työpajaan.
Y-tunnus 0212345-6 ja viite RF18 5390 0754 7034.
Vastaanotto ma–to 9–15, vaihde 017 lopetetaan.
Sosiaalihuoltolain 7 § ja Lastensuojelulain 25 § on otettu huomioon.
Siun sote ja Varha julkaisevat raporttinsa keväällä.
Ilo Lapissa asuville: etävastaanotto jatkuu.
Aura Turussa -tilaisuus peruttiin.
Nuorten Talo Varkaudessa on auki tiistaisin.
Tove Janssonin puisto on hankkeen alueella.
Asukkaat Savilahdesta ja Neulamäestä eivät saa kyytiä.
Yksikkö 3 B siirtyi uusiin tiloihin.
Kunnan 5 C -luokalla ei ole kuraattoria.

# Swedish traps
Maj Månad brukar vara lugnare i mottagningen.
Bo Kvar-projektet i Jakobstad upphör.
Per Capita har kommunen flest hushåll med utkomststöd.
Topeliusgatan stängs för byggarbete under hösten.
Mottagningen på Skolgatan är svår att hitta.
Riksväg 8 skiljer området från servicen.
Lagen trädde i kraft den 1 januari 2023.
Idén föddes den 3 mars 2022 på ett möte.
Personer födda före 1.1.2008 omfattas inte.
Se sidan 12 i rapporten från 4.5.2023.
Folkpensionsanstalten och Österbottens välfärdsområde bör samarbeta.
Buss 12 kör inte längre till Gerby.
Mötet hålls i rum B 105 klockan 14.30.
Stödet är 587,71 euro i månaden för en ensamstående.
Boendeenheten Linnea i Närpes har kö.
Rädda Barnen och Folkhälsan ordnar läxhjälp.
Socialvårdslagen (1301/2014) och Barnskyddslagen gäller.
Minna Canths skola saknar kurator.
Karl Provberg Ab sade upp avtalet.
Ärendet har nummer 410/2024 och gäller tre kommuner.
Under 2023 kom 42 rapporter, 13 av dem om samarbete.
Vasa, Korsholm och Malax har olika praxis.
Väntetiden på Hemvägen i Vasa är åtta veckor.
Vårdstigen 2 är otydligt beskriven.
Dag Hammarskjölds väg finns på kartan över området.
`
