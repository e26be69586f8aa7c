/**
 * What stands with a capital after a first name and is no surname: the stems of places and organisations that
 * reports speak of. Places that are common surnames too (Lahti, Salo) are left out.
 */
export const noSurnames: ReadonlySet<string> = new Set(
  (
    'Kela Ja Och Akatemia Koti Kodi Talo Suomi Suome Pohjois Etelä Itä Länsi Keski Savo Karjala Lappi Kainuu Pohjanmaa ' +
    'Helsinki Helsingi Espoo Vantaa Kerava Turku Turu Tampere Tamperee Oulu Kuopio Varkaus Varkaude Iisalmi Iisalme ' +
    'Joensuu Mikkeli Jyväskylä Kajaani Vaasa Kokkola ' +
    'Finland Österbotten Nyland Åland Vasa Korsholm Malax Närpes Jakobstad Karleby Helsingfors Esbo Vanda Åbo Borgå'
  ).split(' '),
)
