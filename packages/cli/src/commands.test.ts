import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { siunSote } from '@rake/regions/siun-sote'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { example, folderWith, rake } from './testing/command.ts'
import { type CliWords, cliWords } from './words/index.ts'

const period = ['--region', 'siun-sote', '--period', '2022-09-01/2023-12-31']

test('called wrongly, each command says how it is called, and ends with 2', async () => {
  for (const args of [
    ['compile'],
    ['check'],
    ['clock'],
    ['import'],
    ['compile', 'a.csv', '--colour'],
    ['dance'],
  ]) {
    expect([args, (await rake(args)).code]).toEqual([args, 2])
  }
  expect(
    (await rake(['compile', 'a.csv', ...period.slice(0, 2), '--period', '2023-13', '--out', 'x'])).said,
  ).toMatch(/Jaksoa ”2023-13” ei ole/)
  expect(
    (await rake(['compile', 'a.csv', '--region', 'atlantis', '--period', '2023', '--out', 'x'])).said,
  ).toMatch(/siun-sote/)
  expect(await rake([])).toMatchObject({ code: 0, said: cliWords.fi.help.whole })
  expect((await rake(['compile', '--help', '--lang', 'sv'])).said).toContain('Returvärde')
  expect((await rake(['compile', '--help', '--lang=en'])).said).toContain('Exit code')
})

test.each([
  [
    'fi',
    'Valitsinta --colour ei ole. Kirjoita jokin näistä: --lang, --help',
    'Valitsimen --region jälkeen puuttuu arvo.',
    'Valitsimella --check ei ole arvoa.',
  ],
  [
    'sv',
    'Flaggan --colour finns inte. Skriv någon av dessa: --lang, --help',
    'Efter flaggan --region saknas ett värde.',
    'Flaggan --check har inget värde.',
  ],
  [
    'en',
    'There is no option --colour. Write one of these: --lang, --help',
    'After the option --region a value is missing.',
    'The option --check takes no value.',
  ],
])('an option that is not right is told in the language: %s', async (lang, unknown, missing, needless) => {
  for (const [option, says] of [
    ['--colour', unknown],
    ['--region', missing],
    ['--check=yes', needless],
  ] as const) {
    const { code, said } = await rake(['compile', 'a.csv', '--lang', lang, option])
    expect([code, said]).toEqual([2, expect.stringContaining(says)])
  }
  expect(await rake(['compile', 'a.csv', '--lang', 'no'])).toMatchObject({
    code: 2,
    said: 'Kieltä ”no” ei ole. Kirjoita jokin näistä: fi, sv, en.',
  })
})

test('a file can be checked alone: nothing but the files to mend is written', async () => {
  const folder = await folderWith(example)
  const { code, said } = await rake(['compile', join(folder, 'ilmiot.csv'), ...period, '--check'])
  expect([code, said]).toEqual([0, expect.stringContaining('Tiedosto on kunnossa.')])
})

test('what no column gives is asked for, and a mapping that was mended is used', async () => {
  const folder = await folderWith()
  const at = (name: string) => join(folder, name)
  await writeFile(
    at('a.csv'),
    'Milloin;Paikka;Laji;Kerro\n1.3.2023;Joensuun AS;neg;Jonot kasvavat.\n2.3.2023;Kitee;neg;Jonot kasvavat.\n3.3.2023;Kitee;pos;Jonot lyhenevät.\n',
  )
  const compile = (lang = 'fi') =>
    rake([
      ...['compile', at('a.csv'), '--region', 'siun-sote', '--period', '2023', '--out', at('out')],
      ...['--lang', lang],
    ])
  const first = await compile()
  expect(first.code).toBe(1)
  expect(first.said).toMatch(/B +Paikka +→ ei lueta +EI TUNNISTETTU/)
  expect(first.said).toMatch(
    /Mistään sarakkeesta ei saada: ”Yksikkösi” \(unit\), .*”Kuvaa ilmiö” \(description\)/,
  )

  const mapping = parse(await readFile(at('a.mapping.yaml'), 'utf8'))
  const as = (header: string, more: object) => {
    const at = mapping.columns.findIndex((column: { header: string }) => column.header === header)
    mapping.columns[at] = { header, as: 'answer', ...more }
  }
  as('Paikka', {
    field: 'unit',
    values: { 'Joensuun AS': 'joensuun-aikuissosiaalityo', Kitee: 'kiteen-aikuissosiaalityo' },
  })
  as('Laji', { field: 'nature', values: { neg: 'negative', pos: 'positive' } })
  as('Kerro', { field: 'description' })
  await writeFile(at('a.mapping.yaml'), stringify(mapping))
  const second = await compile()
  expect([second.code, second.said]).toEqual([0, expect.stringContaining('3 ilmoitusta luettiin.')])
  expect(JSON.parse(await readFile(at('out/raportti.json'), 'utf8')).n.n).toBe(3)

  as('Laji', { field: 'mood' })
  await writeFile(at('a.mapping.yaml'), stringify(mapping))
  expect((await compile()).said).toMatch(
    /(?:rivi|rad) \d+, columns\.2\.field: Lomakkeella ei ole kenttää ”mood”\. Kirjoita jokin näistä: unit/,
  )
  expect((await compile('sv')).said).toMatch(
    /(?:rivi|rad) \d+, columns\.2\.field: Formuläret har inget fält ”mood”\. Skriv ett av dessa: unit/,
  )
})

test('a region’s own profile can say how its files are read', async () => {
  const folder = await folderWith()
  const at = (name: string) => join(folder, name)
  const imports = [
    {
      columns: [
        { header: 'Milloin', as: 'submitted' },
        { header: 'Kerro', as: 'answer', field: 'description' },
      ],
      fixed: { answers: { unit: 'joensuun-aikuissosiaalityo', nature: 'negative' } },
    },
  ]
  await writeFile(at('own.json'), JSON.stringify({ ...siunSote, imports }))
  await writeFile(at('a.csv'), 'Milloin;Kerro\n1.3.2023;Jonot kasvavat.\n')
  expect(await rake(['check', at('own.json')])).toMatchObject({ code: 0 })
  const { code, said } = await rake([
    'compile',
    at('a.csv'),
    '--profile',
    at('own.json'),
    '--period',
    '2023',
    '--check',
  ])
  expect([code, said]).toEqual([0, expect.stringContaining('niin kuin alueen profiilissa sanotaan')])
  expect(said).toContain('1 ilmoitus luettiin.')
})

test('what an office wrote wrongly is told with its place, in its language', async () => {
  const folder = await folderWith(example)
  const file = join(folder, 'ilmiot.csv')
  const written = join(folder, 'own.yaml')
  const compile = (lang = 'fi') =>
    rake(['compile', file, ...period, '--check', '--written', written, '--lang', lang])
  await writeFile(written, 'findings: [')
  expect(await compile()).toMatchObject({ code: 1, said: expect.stringContaining('own.yaml on korjattavaa') })
  await writeFile(written, stringify({ proposals: [{ text: 'x' }] }))
  expect((await compile()).said).toContain('proposals.0.text')
  await writeFile(written, stringify({ findings: { cats: [{ fi: 'Kissoja.' }] } }))
  expect((await compile()).said).toMatch(/teemasta cats ei ole yhtään raporttia/)
  await writeFile(written, stringify({ findings: { other: [{ fi: 'Vain suomeksi.' }] } }))
  const place = ', findings.other.0: '
  expect((await compile('fi')).said).toContain(
    `${place}Teksti puuttuu kielillä sv, en. Kirjoita se, tai poista kieli raportista.`,
  )
  await writeFile(
    written,
    stringify({
      coverage: { fi: 'Soita 040 123 4567.', sv: 'Alla.', en: 'All.' },
      languages: ['fi', 'sv', 'en'],
    }),
  )
  expect((await compile()).said).toContain(
    'rivi 2, coverage.fi: Merkeissä 7–18 näyttää olevan puhelinnumero. Poista se, tai kirjoita tilalle ▮▮▮.',
  )
  await writeFile(written, stringify({ findings: { other: [{ fi: 'Vain suomeksi.' }] } }))
  expect((await compile('sv')).said).toContain(
    `${place}Texten saknas på sv, en. Skriv den, eller ta bort språket ur rapporten.`,
  )
  expect((await compile('en')).said).toContain(
    `${place}The text is missing in sv, en. Write it, or take the language out of the report.`,
  )
})

test.each([
  [
    'fi',
    [
      'rivi 1, titel: Kohtaa ”titel” ei tunneta. Tarkoititko: title? Korjaa nimi, tai poista kohta.',
      'rivi 2, published: Päivä ”31.12.2025” on kirjoitettu eri muodossa. Kirjoita 2025-12-31.',
      'rivi 4, proposals.0.text: Tämä puuttuu. Kirjoita teksti kielittäin, esimerkiksi { fi: Suomeksi, sv: På svenska }.',
      'rivi 7, quotes.0.row: Tässä on teksti. Kirjoita kokonaisluku.',
    ],
    'rivi 2: Rivin alussa on sarkain. Sisennä rivi välilyönneillä.',
    'rivi 2, columns.0.as: ”anser” ei käy tähän. Kirjoita jokin näistä: answer,',
  ],
  [
    'sv',
    [
      'rad 1, titel: Punkten ”titel” är okänd. Menade du: title? Rätta namnet, eller ta bort punkten.',
      'rad 2, published: Dagen ”31.12.2025” är skriven i en annan form. Skriv 2025-12-31.',
      'rad 4, proposals.0.text: Det här saknas. Skriv en text per språk, till exempel { fi: Suomeksi, sv: På svenska }.',
      'rad 7, quotes.0.row: Här står en text. Skriv ett heltal.',
    ],
    'rad 2: Raden börjar med en tabb. Dra in raden med mellanslag.',
    'rad 2, columns.0.as: ”anser” duger inte här. Skriv något av dessa: answer,',
  ],
  [
    'en',
    [
      'line 1, titel: "titel" is not known here. Did you mean title? Mend the name, or take it out.',
      'line 2, published: The day "31.12.2025" is written in another form. Write 2025-12-31.',
      'line 4, proposals.0.text: This is missing. Write a text by language, such as { fi: Suomeksi, sv: På svenska }.',
      'line 7, quotes.0.row: This is a text. Write a whole number.',
    ],
    'line 2: The line begins with a tab. Indent it with spaces.',
    'line 2, columns.0.as: "anser" cannot stand here. Write one of answer,',
  ],
])(
  'what an office wrote of another shape is told with its line, its place and its mend: %s',
  async (lang, shapes, tab, mapping) => {
    const folder = await folderWith(example)
    const at = (name: string) => join(folder, name)
    const compile = (...more: string[]) =>
      rake(['compile', at('ilmiot.csv'), ...period, '--check', '--lang', lang, ...more])
    await writeFile(
      at('own.yaml'),
      [
        'titel: { fi: Raportti }',
        'published: 31.12.2025',
        'proposals:',
        '  - theme: other',
        '    owner: { fi: Johtaja }',
        'quotes:',
        '  - { row: kaksi, field: description, text: Jono. }',
      ].join('\n'),
    )
    const { code, said } = await compile('--written', at('own.yaml'))
    expect(code).toBe(1)
    expect(said.split('own.yaml').at(-1)?.split('\n').slice(1)).toEqual(shapes.map((line) => `  ${line}`))
    await writeFile(at('own.yaml'), 'title:\n\tfi: Raportti\n')
    expect((await compile('--written', at('own.yaml'))).said).toMatch(new RegExp(`own\\.yaml.*:\n  ${tab}$`))
    await writeFile(at('ilmiot.mapping.yaml'), 'columns:\n  - { header: x, as: anser }\n')
    expect((await compile()).said).toContain(mapping)
  },
)

test('the template that is written makes the same report as no template', async () => {
  const folder = await folderWith(example)
  const compile = (out: string) =>
    rake(['compile', join(folder, 'ilmiot.csv'), ...period, '--out', join(folder, out)])
  const first = await compile('first')
  expect(first.said).toContain('ilmiot.report.yaml')
  await compile('second')
  const json = (out: string) => readFile(join(folder, out, 'raportti.json'), 'utf8')
  expect(await json('second')).toBe(await json('first'))
})

test.each([
  [
    'fi',
    'on 1 korjattava kohta:\n  rivi 1, posts.0.role: Roolia ”pomo” ei ole. Kirjoita jokin näistä: ',
    'on 1 korjattava kohta:\n  rivi 1, versoin: Kohtaa ”versoin” ei tunneta. Poista se',
    /ei ole JSON-tiedosto: rivillä 1 merkin 2 kohdalla/,
    /ei ole JSON-tiedosto: se loppuu kesken/,
  ],
  [
    'sv',
    'ska 1 punkt rättas:\n  rad 1, posts.0.role: Det finns ingen roll ”pomo”. Skriv något av dessa: ',
    'ska 1 punkt rättas:\n  rad 1, versoin: Punkten ”versoin” är okänd. Ta bort den',
    /är ingen JSON-fil: på rad 1 vid tecken 2/,
    /är ingen JSON-fil: den tar slut mitt i/,
  ],
  [
    'en',
    '1 thing has to be mended:\n  line 1, posts.0.role: There is no role "pomo". Write one of ',
    '1 thing has to be mended:\n  line 1, versoin: "versoin" is not known here. Take it out',
    /is no JSON file: on line 1 at character 2/,
    /is no JSON file: it ends in the middle/,
  ],
])(
  'a profile is checked: every fault with its place and mend, in the language: %s',
  async (lang, role, key, json, end) => {
    const at = join(await folderWith(), 'p.json')
    const check = async (text: string, ...command: string[]) => {
      await writeFile(at, text)
      return rake([...(command.length > 0 ? command : ['check', at]), '--lang', lang])
    }
    const [post, ...posts] = siunSote.posts
    const strange = JSON.stringify({
      ...siunSote,
      posts: [{ ...post, id: 'uusi', role: 'pomo' }, ...siunSote.posts],
    })
    expect(posts.length).toBeGreaterThan(0)
    expect(await check(strange)).toMatchObject({ code: 1, said: expect.stringContaining(role) })
    // Whoever uses it for something is told the same.
    expect(await check(strange, 'clock', '--profile', at)).toMatchObject({
      code: 1,
      said: expect.stringContaining(role),
    })
    expect((await check(JSON.stringify({ ...siunSote, versoin: 1 }))).said).toContain(key)
    expect((await check('{')).said).toMatch(json)
    expect((await check('')).said).toMatch(end)
    expect(await check(JSON.stringify(siunSote))).toMatchObject({ code: 0 })
  },
)

test('a clock is shown day by day', async () => {
  const { code, said } = await rake(['clock', 'siun-sote', '--year', '2024'])
  expect(code).toBe(0)
  expect(said).toMatch(/25\.1\.2024 +Sosiaalinen raportti julkaistaan/)
  expect((await rake(['clock', 'siun-sote', '--lang', 'sv'])).said).toMatch(/2026\n/)
  const calendar = (await rake(['clock', 'siun-sote', '--year', '2024', '--ics'])).said
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20240125\r\n[\s\S]*END:VCALENDAR$/)
  expect(await rake(['clock', 'siun-sote', '--year', 'x'])).toMatchObject({ code: 2 })
})

test('every message has the same places in every language', () => {
  const places = (words: unknown, path = ''): [string, string][] =>
    typeof words === 'string'
      ? [[path, [...new Set(words.match(/\{\w+\}/g) ?? [])].sort().join()]]
      : Object.entries(words as object).flatMap(([key, inner]) => places(inner, `${path}/${key}`))
  const { template: _, ...rest } = cliWords.fi
  const of = ({ template: _, ...words }: CliWords) => Object.fromEntries(places(words))
  expect(Object.keys(rest).length).toBeGreaterThan(10)
  for (const lang of ['sv', 'en']) expect(of(cliWords[lang] ?? cliWords.fi)).toEqual(of(cliWords.fi))
})
