import type { DayWords, ImportWords, ProblemWords } from './fi.ts'

/** Problemen på svenska. */
export const sv: ProblemWords = {
  badJson: ['Begäran kan inte läsas', 'Skicka uppgifterna som JSON (Content-Type: application/json).'],
  badBody: ['Uppgifterna i begäran har fel form', 'Se problems och rätta uppgifterna.'],
  badKey: [
    'Sändningsnyckeln saknas eller är för kort',
    'Ge rubriken Idempotency-Key med minst 122 slumpmässiga bitar: 22–200 tecken a–z, A–Z, 0–9, - eller _.',
  ],
  answers: [
    'Något i rapporten behöver rättas',
    'Rätta de ställen som räknas upp i problems och skicka på nytt.',
  ],
  personalData: [
    'Texten verkar innehålla personuppgifter',
    'Fenomenet beskrivs utan uppgifter om en enskild människa. Ta bort de markerade ställena, eller bekräfta vart och ett om det inte är en personuppgift.',
  ],
  effort: [
    'Det kommer många rapporter just nu',
    'Rapporten sparades inte ännu. Räkna ut rubriken Rake-Effort enligt bits och skicka samma rapport på nytt.',
  ],
  tooLarge: ['Sändningen är för stor', 'Förkorta texterna: en sändning rymmer högst {max} kilobyte.'],
  partTooLarge: [
    'Sändningen är för stor',
    'Skicka färre åt gången: en sändning rymmer högst {max} kilobyte.',
  ],
  keyReused: [
    'En annan rapport har redan skickats med samma sändningsnyckel',
    'Rapporten sparades inte. Skicka den med en ny sändningsnyckel.',
  ],
  unknownRegion: ['Området finns inte', 'Kontrollera adressen. Områdena räknas upp på /api/regions.'],
  unknownReceipt: [
    'Ingen rapport hittas med koden',
    'Kontrollera att du skrev koden precis så som du fick den.',
  ],
  unknownReport: ['Rapporten finns inte', 'Kontrollera adressen.'],
  unknownSocialReport: ['Den sociala rapporten finns inte', 'Kontrollera adressen.'],
  unknownProposal: ['Åtgärdsförslaget finns inte', 'Kontrollera adressen.'],
  unknownStatement: ['Ställningstagandet hittas inte', 'Kontrollera adressen.'],
  unknownPublication: [
    'Publikationen finns inte',
    'Kontrollera adressen. En del publikationer är bara för områdets personal: logga in om du hör till den.',
  ],
  unknownText: ['Texten finns inte', 'Den har kanske tagits bort. Hämta periodens texter på nytt.'],
  unknownPeriod: [
    'Perioden finns inte',
    'Skriv perioden som 2026, 2026-H1, 2026-Q3 eller 2026-03, eller ange koden för områdets egen period.',
  ],
  notPublished: ['Ingen sammanställning har publicerats för perioden', 'Titta igen senare.'],
  closed: [
    'Blanketten är stängd just nu',
    'Rapporten sparades inte: rapporter tas emot när enkäten är öppen.',
  ],
  textChanged: [
    'Texten är inte längre den som du läste',
    'Ingenting godkändes. Hämta periodens texter på nytt och godkänn texten så som den nu skulle publiceras.',
  ],
  periodOpen: ['Perioden pågår ännu', 'Sammanställningen kan publiceras när perioden är slut.'],
  notSignedIn: ['Logga in', 'Detta är avsett för dem som behandlar rapporter.'],
  forbidden: ['Detta hör inte till dina uppgifter', 'Enligt områdets arbetssätt gör någon annan detta.'],
  notNow: [
    'Detta kan inte göras nu',
    'Ärendet är redan i ett annat skede. Öppna det på nytt och se var det står.',
  ],
  exists: ['Det finns redan en sådan', 'Öppna den som redan har gjorts och fortsätt med den.'],
  document: [
    'Något i texten som ska publiceras behöver rättas',
    'Ingenting sparades. Rätta de ställen som räknas upp i problems och försök på nytt.',
  ],
  unknownReference: [
    'Hänvisningen leder ingenstans',
    'Välj en väg, ett tema, en kanal, en rapport eller en person som finns.',
  ],
  notFound: ['Sidan finns inte', 'Kontrollera adressen. Gränssnittet beskrivs på /api/openapi.json.'],
  internal: ['Något gick fel', 'Ingenting sparades. Försök igen om en stund.'],
}

export const days: DayWords = {
  opens: 'Blanketten öppnas nästa gång {day}.',
  ready: 'Resultaten av den föregående enkäten blir klara {day}.',
}

export const imports: ImportWords = {
  required: ['Svaret saknas', 'Fyll i svaret: blanketten kräver det.'],
  wrongType: ['Svaret har fel form', 'Ge svaret i den form som blankettens fält kräver.'],
  unknownChoice: ['Alternativet finns inte', 'Använd någon av koderna för blankettens alternativ.'],
  unknownUnit: ['Enheten fanns inte den dagen', 'Ge koden för en enhet som var i kraft den dagen.'],
  unknownField: ['Detta frågas inte på blanketten', 'Ta bort svaret eller ge det till rätt fält.'],
  unknownLanguage: [
    'Blanketten finns inte på det språket',
    'Ge koden för ett språk som områdets blankett finns på.',
  ],
  notAsked: [
    'Detta frågas inte med de andra svaren',
    'Ta bort svaret eller rätta det svar som det beror på.',
  ],
  tooLong: ['Texten är för lång', 'Förkorta texten: den rymmer högst {max} tecken.'],
  badCharacter: ['Texten har ett tecken som inte kan sparas', 'Ta bort styrtecken och trasiga tecken.'],
  personalData: [
    'Texten verkar innehålla personuppgifter ({kind})',
    'Ta bort stället ur texten eller bekräfta det i confirmed om det inte är en personuppgift.',
  ],
  unknownDay: ['Dagen finns inte', 'Skriv dagen som ÅÅÅÅ-MM-DD, från år 2000.'],
  future: ['Dagen har inte kommit ännu', 'Ge den dag då rapporten gjordes.'],
  published: [
    'Sammanställningen för perioden {period} är redan publicerad',
    'Lämna bort rapporten: det som publicerats står fast. Nämn den som en annan källa i den sociala rapporten.',
  ],
  unknownTheme: ['Temat finns inte', 'Använd ett tema i områdets klassificering eller lämna bort temat.'],
  keyReused: [
    'En annan rapport har redan hämtats in med samma nyckel',
    'Ge varje rapport en egen nyckel. En rapport som hämtats in kan inte ändras.',
  ],
}
