/**
 * Sentences to tune the detectors on. A sentence that a region finds wrongly judged is added here, with
 * another name and number. The notation is that of `corpus.ts`.
 */
export const tuning = `
# Finnish names
Asiakas {name:Matti Testinen} on ollut jonossa kevään yli.
Soitimme {name:Liisa Mallilalle}, joka ei vastannut.
Kirje tuli {name:Liisalle Testiselle} väärään osoitteeseen.
{name:Matti Testisen} vuokra nousi kohtuuttomasti.
{name:Pekka Esimerkkilä} kertoi, että aikoja ei ole.
{name:Anna Testinen} hakeutui päivystykseen, koska muuta ei ollut.
Toinen vanhemmista, {name:Mari Keksitty}, tekee vuorotyötä.
Palaverissa olivat {name:Heikki Mallila} ja {name:Ritva Esimerkkilä}.
Esihenkilö {name:Marja-Leena Testinen} on tietoinen asiasta.
Näin kertoi {name:Anna-Liisa Mallila}.
Isännöitsijä uhkasi häätää {name:Jari Juhani Testisen}.
Edunvalvoja {name:Timo T. Mallila} ei vastaa viesteihin.
Perheen nuorin, {name:Onni Testinen}, jäi ilman päivähoitoa.
Asiakkaamme {name:Helmi Esimerkkilä} kuoli jonoon.
Puhuin {name:Kari Keksityn} kanssa palvelutarpeesta.
{name:Ahmed Keksitty} ei saanut tulkkia.
Naapuri {name:Natalia Mallila} soitti hätäkeskukseen.
Sijoitettu lapsi {name:Eetu Testinen} vaihtoi koulua.
Tapaaminen: {name:Kaisa Mallila}, klo 10.
Tuomas tuli mukaan, {name:Tuomas Testinen} siis.
{name:Johannes Esimerkkilältä} puuttuu vakuutus.
Hakemus on {name:Sofia Mallilan} nimissä.
Sovittiin, että {name:Juha Testinen} ja {name:Satu Testinen} kutsutaan.
Kiitos {name:Erkki Mallilalle} hyvästä työstä.
Tukihenkilö {name:Ulla-Maija Keksitty} lopetti.
Lääkäri {name:Testinen Mikko} ei ottanut kantaa.
Vireille pani {name:Veikko Antero Mallila}.
Tmi {name:Raimo Testinen} hoitaa siivouksen huonosti.
Haastattelin {name:Seppo Testistä} marraskuussa.
Asiaa hoiti {name:Katri Testinen-Mallila}.
Toivo on jäljellä, sanoi {name:Toivo Esimerkkilä}.
Asukas {name:Aino Keksitty} kaatui kotonaan.
Vastaaja: {name:Jenni Keksitty}

# Swedish names
Klienten {name:Erik Provberg} väntar ännu på beslut.
Vi ringde {name:Ulla Provberg} flera gånger.
{name:Johan Provbergs} hyra höjdes med 80 euro.
Mamman {name:Gun-Britt Påhittad} orkar inte längre.
Närstående till {name:Karin Exempelsson} har klagat.
Socialarbetaren {name:Sofia Provberg} slutade i juni.
Enligt {name:Bo Provberg} saknas tider.
Läkaren {name:Göran af Provberg} svarade inte.
Pojkarna {name:Oscar Påhittad} och {name:Hugo Påhittad} byter skola.
Mvh {name:Kerstin Exempelsson}
Jag heter {name:Per Testinen} och arbetar i Vasa.
Beslutet gäller {name:Ann-Sofie Provberg}.
Tolken för {name:Hassan Påhittad} avbokades.
Kvinnan, {name:Ingrid Maria Provberg}, bor ensam.
{name:Nina Exempelsson} fick avslag två gånger.

# Finnish addresses
Asiakas asuu osoitteessa {address:Koulukatu 5 A 12}.
Asunto {address:Koulukatu 5 A 12, 70100 Kuopio} on homeessa.
Muutto {address:Torikatu 17}:stä ei onnistu.
Hän asuu {address:Suokadulla 3 B}, ilman hissiä.
Osoite: {address:Niittytie 7}
Päihtyneitä kokoontuu rappuun {address:Asemakatu 10 C}.
Koti on {address:Pitkäkuja 4 b 16}.
Häätö uhkaa: {address:Kauppakatu 45 as. 3}.
Kunta tarjosi asuntoa {address:Vanha Maantie 1234}.
Perhe asuu {address:Suur-Savon tie 12 A}, kaksiossa.
Lapsi löytyi pihalta {address:Ahopolku 8}, yöllä.
Paketti vietiin: {address:Elias Lönnrotin katu 9 B 2}.
Tuki haettiin osoitteeseen {address:Hiihtäjäntie 21–23 D 40, 78200 VARKAUS}.
{address:Puistokaari 6} on purku-uhan alla.
Turvaposti meni osoitteeseen {address:Koulukatu 5a12}.
Osoitteessa {address:Metsäraitti 2} on käyty kolmesti.
Naapurit {address:Linjatie 15 asunto 4} valittavat.
Kävimme {address:Itäinen Rantakatu 64 A 1}, kukaan ei avannut.
Hän palasi {address:Torikadulle 8 A 3} sairaalasta.
{name:Matti Testinen}, {address:Koulukatu 5}, {phone:040 123 4567}

# Swedish addresses
Klienten bor på {address:Skolgatan 5 B}.
Lägenheten {address:Skolgatan 5 B 12, 65100 Vasa} är mögelskadad.
Adress: {address:Handelsesplanaden 20 A 8}
Hon hittades på {address:Kyrkogatan 14} utan ytterkläder.
Brevet till {address:Lilla Skolgatan 3 C} kom tillbaka.
Han flyttade från {address:Ängsvägen 102}.
Hemvården besöker {address:Trädgårdsgränd 6 bst 2} dagligen.
De vräks från {address:Skogsstigen 9 A}.
Familjen bor nu på {address:Fredsgatan 12 b}, i en etta.
Värden äger {address:Storalånggatan 44–46}.
Minnesboendet finns på {address:Topelius gata 7 A 3}.
Hembesök på {address:Östra Hamngatan 2 lgh 11} den 3 maj.

# Finnish dates of birth
Asiakas (synt. {born:12.3.1985}) ei ole saanut päätöstä.
Matti, s. {born:1.2.1990}, on kirjoilla Kuopiossa.
Äiti on syntynyt {born:24.12.1979}.
Syntymäaika: {born:05.06.2001}
Lapsen syntymäaika on {born:17.8.2015}.
Hakijan syntymäpäivä {born:3.3.1960} oli kirjattu väärin.
Hän on {born:9.9.1999} syntynyt nuori.
Synt. {born:110285}, ei puhelinta.
Vauva syntyi {born:30.9.2023} suunniteltua aiemmin.
Puoliso, syntynyt {born:6. tammikuuta 1950}, on omaishoitaja.
Syntymäaikansa {born:1988-04-02} hän muisti itse.
Asiakas s.{born:7.7.77}, tausta tuntematon.
Kaksoset (s. {born:2.5.2019}) tarvitsevat hoitopaikan.
Poika syntyi {born:14.11.2020} ja äiti sairastui.

# Swedish dates of birth
Klienten (född {born:12.3.1985}) har inget beslut.
Mannen är född den {born:1 februari 1970}.
Flickan, f. {born:4.5.2010}, har inte fått plats.
Födelsetid: {born:13.10.1966}
Hennes födelsedatum är {born:2.2.1999}.
Barnet föddes den {born:8 juni 2024}.
Sonen föddes {born:19.1.2022} i Vasa.
Hon är född {born:010190} och bor ensam.

# What has a form of its own
Hetu {code:010190-900P} näkyi liitteessä.
Tunnus {code:010594Y9032} ja toinen {code:020594X902N} olivat lomakkeella.
Personbeteckningen är {code:030594W903B}.
Asiakkaan {code:020504a902e} tiedot katosivat.
Tili on {iban:FI21 1234 5600 0007 85}.
Kontot {iban:FI2112345600000785} spärrades.
Raha menee tilille {iban:EE38 2200 2210 2014 5685}.
Soita {phone:040 123 4567} iltaisin.
Numeroon {phone:0501234567} ei vastata.
Ring mig på {phone:+358 45 123 4567}.
Viesti tuli osoitteesta {email:nimi@example.fi}.
Mejla {email:provberg(at)example.fi} eller ring.

# Finnish traps
Toivo on loppumassa monelta asiakkaalta.
Toivo Kelan nopeista päätöksistä on turha.
Onni on, että naapurit auttavat.
Onni Joensuun asukkaille ei ole jakautunut tasan.
Lahja Kuopion kaupungille: uusi liikuntapuisto.
Sulo Savon murre ei auta, jos tulkki puuttuu.
Ilo Pohjois-Savon yksiköissä on tarttunut.
Anna Kelalle valtuus selvittää asia.
Anna Nuorten Talon hoitaa ilmoittautuminen.
Rauha Varkaudessa palasi, kun katupartio aloitti.
Ilmari on asuntola, jossa on kymmenen paikkaa.
Minna Canthin koulu on sisäilmakorjauksessa.
Minna Canthin katu suljetaan liikenteeltä.
Urho Kekkosen puisto on nuorten kokoontumispaikka.
Aleksis Kiven päivänä palvelutori on kiinni.
Tulliportinkadun toimipiste ja Tulliportinkadulla oleva toimisto sekoitetaan.
Asemakadun päiväkeskus ruuhkautuu talvella.
Koulukadulla 25 asiakasta on ilman kotihoitoa.
Niittytiellä asuu paljon ikääntyneitä.
Museokadun vastaanotossa ei ole esteetöntä ovea.
Valtatie 9 ja Kantatie 75 ovat talvella vaarallisia.
Palvelupolku 3 on asiakkaalle epäselvä.
Rehtori 2 kertaa vuodessa kutsuu verkoston koolle.
Näkökulma 2 puuttuu kokonaan raportista.
Bussi 5 A ei pysähdy terveysaseman kohdalla.
Linja 31 lakkautettiin 1.6.2024.
Huone 5 A 12 on varattu ryhmälle.
Laki 741/2023 tuli voimaan 1.1.2024.
Päätös tehtiin 12.3.2024 ja valitusaika päättyi 11.4.2024.
Ks. s. 12 ja s. 14–15.
Suunnitelma hyväksyttiin 3.4.2023 (s. 4).
Yksikkö on syntynyt vuonna 2019 kahdesta tiimistä.
Tilanne on syntynyt 1.1.2024 alkaen.
Toimintamalli syntyi 5.5.2022 työpajassa.
Vuonna 1985 syntyneet kutsutaan seulontaan.
1.1.2010 jälkeen syntyneet kuuluvat uuteen malliin.
Laskettu aika 3.5.2025 on monelle liian myöhään saada neuvolatukea.
Diaarinumero 123/2024 ja asianumero HVA/04512/02.05.00/2023.
Vuokra on 1 050,00 euroa kuussa ja takuu 2 100 e.
Lomakkeen viite on versio 010190-9001.
Kela ei hyväksy menoja, ja hyvinvointialue joutuu maksamaan.
Kelan ja Työllisyyspalvelujen vastuut ovat epäselviä.
Maanantaisin Kuopion ja Tiistaisin Iisalmen yksikkö on kiinni.
Syyskuun ja Lokakuun luvut puuttuvat.
Mannerheimin Lastensuojeluliiton ryhmä täyttyi heti.
Perhekeskus Onni Kuopiossa on ruuhkautunut.
Hoivakoti Helmi Iisalmi ei ota uusia asukkaita.
Asumisyksikkö Aino Varkaudesta irtisanoi kolme.
Tukitalo Toivo Siilinjärvellä sulkeutuu.
Tilitoimisto Liisa Mallila Oy hoitaa välitystilejä.
Asianajotoimisto Antti Testinen Oy ei ota tulkkiasioita.
Marttaliitto ja Martat pitävät kokkikurssia.
Maria Akatemian Demeter-ryhmä on täynnä.
Suomen Punainen Risti ja Kirkon Ulkomaanapu auttavat.
Ensi- ja turvakotien liitto sekä Sininauha ovat kumppaneita.
Etelä-Savon ja Pohjois-Karjalan rajalla asuvat jäävät väliin.
Sosiaali- ja terveysministeriö sekä Valvira ohjaavat toisin.
Elina-hanke ja Olavi-projekti päättyivät.
Anna Mallila -säätiö jakaa apurahoja.
Pekka Kuopiosta ja Liisa Joensuusta olivat kokemusasiantuntijoina.
Liisa kertoi tarinansa, Matti omansa.
Juhannuksen ja Vapun aikaan päivystys ruuhkautuu.
Lapinlahden, Sonkajärven ja Keiteleen asukkaat kulkevat kauas.
Tampereen malli ja Turun malli eroavat toisistaan.
Tiimi 2 B kokoontuu klo 8–16.
Puhelinaika 09.00–10.30, päivystys 116 117.
Sivulla 3 olevan taulukon luku 1.10 on väärä.
Ammattihenkilölain 4 § ja Tietosuoja-asetus rajoittavat.
Satu Kuopion Saanasta luettiin ryhmässä.
Voitto Kelasta hallinto-oikeudessa ei auttanut asiakasta.
Veli Kajaanissa ja sisko Oulussa eivät voi hoitaa asioita.
Usko Suomen palvelujärjestelmään on horjunut.
Arvo Asiakkaalle -malli otettiin käyttöön.
Taimi Kodin asukkaat ovat tyytymättömiä.
Tarmo Työpaja alkaa syksyllä.
Alvar Aallon kadun varrella ei ole bussipysäkkiä.
Aura ja Oma-Apotti eivät keskustele keskenään.
Iltapäivisin 5 A -luokan oppilaat jäävät yksin.
Otsikko: Tervetuloa Matti Ja Liisa -näytelmään.

# Swedish traps
Hoppet lever trots de långa köerna.
Maj Vasa stads öppna mottagning var full.
Per Vasa sjukvårdsdistrikts anvisning görs detta inte.
Bo Hemma Längre är namnet på projektet.
Gun Österbottens alla kommuner nämns inte.
Dag och natt ringer klienterna till jouren.
Skolgatan och Storgatan är dåligt plogade.
På Skolgatan finns ingen hiss.
Verksamheten på Kyrkogatan flyttar 2025.
Riksväg 3 och Motorvägen 1 är enda förbindelsen.
Servicestigen 3 saknar ansvarig.
Minna Canths gata stängs av.
Runebergs dag firas den 5 februari.
Zachris Topelius skola har ingen psykolog.
Lagen trädde i kraft 1.1.2023 och ändrades 1.7.2024.
Beslutet av den 12 mars 2024 överklagades.
Samarbetet föddes den 4 maj 2021.
De som är födda före 2008 faller utanför.
Barn födda 1.1.2015 eller senare får stöd.
Se s. 3 och bilaga f.
FPA svarar inte, och Folkpensionsanstalten hänvisar vidare.
Österbottens välfärdsområde och Soite tolkar lagen olika.
Serviceboendet Elsa i Jakobstad har stängt en avdelning.
Daghemmet Linnéa Vasa har ingen plats.
Bokföringsbyrå Ann Provberg Ab sköter redovisningen.
Stiftelsen Eva Provberg delar ut bidrag.
Röda Korset, Marthaförbundet och Folkhälsan hjälper till.
Buss 5 B går var tredje timme.
Rum 12 A är bokat till kl. 16.15.
Hyran är 1 050,00 euro, underskottet 45 600 000 euro.
Ärende 123/2024 och beslut § 12.
Måndagar och Tisdagar är mottagningen stängd.
Från Karleby till Vasa tar resan två timmar.
Anna från Vasa och Erik från Malax berättade om sina erfarenheter.
I Åbo och Pargas fungerar samarbetet.
Socialvårdslagen 7 § och Barnskyddslagen 25 § tillämpas olika.
Lucia och Julafton är svåra dagar för ensamma.
Sten för sten bygger vi upp förtroendet.
Liv och rörelse saknas på boendet.
Siv och Kaj sjöng på boendet.
Linje 4 och hållplats Skolgatan dras in.
Nattkafé Birgit Vasa öppnar i höst.
`
