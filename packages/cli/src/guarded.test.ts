import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { filesIn, folderWith, rake } from './testing/command.ts'

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** A temporary identity code of nobody (individual numbers 900–999), with the check character that fits it. */
function identityCode(nth: number): string {
  const digits = `0101${String(40 + (nth % 50)).padStart(2, '0')}${900 + (nth % 100)}`
  return `${digits.slice(0, 6)}-${digits.slice(6)}${checkCharacters[Number(digits) % 31]}`
}

/** What somebody could have left in a text. */
const leftIn: readonly ((nth: number) => readonly [what: string, kind: string])[] = [
  (nth) => [identityCode(nth), 'henkilötunnus'],
  (nth) => [`040 555 ${1000 + nth}`, 'puhelinnumero'],
  (nth) => [`Koulukatu ${nth + 1} A 2`, 'osoite'],
]
const count = 50
const personal = Array.from({ length: count }, (_, nth) => leftIn[nth % leftIn.length]?.(nth) ?? ['', ''])
const texts = personal.map(
  ([what], nth) => `Ilmiö ${nth} toistuu. Tavoitti numerosta tai osoitteesta ${what} vasta viikon päästä.`,
)

const file = [
  'ID;Vastausaika;Yksikkösi;Millainen ilmiö on?;Kuvaa ilmiö;Teema',
  ...texts.map(
    (text, nth) =>
      `${nth + 1};1.${(nth % 12) + 1}.2023;Joensuun aikuissosiaalityö;Negatiivinen;${text};Muut teemat`,
  ),
  '51;1.2.2023;Joensuun aikuissosiaalityö;Negatiivinen;Tämän saa julkaista sellaisenaan.;Muut teemat',
].join('\r\n')

async function office() {
  const folder = await folderWith()
  const at = (name: string) => join(folder, name)
  await writeFile(at('a.csv'), file)
  const compile = (...more: string[]) =>
    rake(['compile', at('a.csv'), '--region', 'siun-sote', '--period', '2023', '--out', at('out'), ...more])
  const quoting = (quotes: readonly object[]) =>
    writeFile(at('a.report.yaml'), stringify({ languages: ['fi', 'sv'], quotes }))
  const decide = async (decision: string) => {
    const { decisions } = parse(await readFile(at('a.decisions.yaml'), 'utf8'))
    await writeFile(
      at('a.decisions.yaml'),
      stringify({ decisions: decisions.map((one: object) => ({ ...one, decision })) }),
    )
  }
  return { at, compile, quoting, decide }
}

test('without decisions the report is made, says how many wait and where, and has none of those texts', async () => {
  const { at, compile } = await office()
  const { code, said } = await compile()
  expect(code).toBe(0)
  expect(said).toContain('50 kohtaa (50 ilmoituksessa) näyttää henkilötiedoilta')
  const { decisions } = parse(await readFile(at('a.decisions.yaml'), 'utf8'))
  expect(decisions).toHaveLength(count)
  expect(decisions[0]).toMatchObject({
    row: 2,
    field: 'description',
    kind: 'personalIdentityCode',
    decision: null,
  })
  const beside = await readFile(at('a.decisions.yaml'), 'utf8')
  for (const [what] of personal) expect(beside + said).not.toContain(what)
  const json = await readFile(at('out/raportti.json'), 'utf8')
  expect(json).not.toContain('toistuu')
  expect(await readFile(at('out/LUE-MINUT.txt'), 'utf8')).toContain('50 raportissa on kohtia')
})

test('identity codes, numbers and addresses that were approved by mistake are stopped, each with its place', async () => {
  const { at, compile, quoting, decide } = await office()
  await compile()
  // Somebody clicks everything away, and approves every text as it was written.
  await decide('noPersonalData')
  await quoting(texts.map((text, nth) => ({ row: nth + 2, field: 'description', text })))
  const { code, said } = await compile('--out', at('never'))
  expect(code).toBe(1)
  const places = said.split('\n').filter((line) => line.startsWith('  rivi '))
  expect(places).toHaveLength(count)
  for (const [nth, [what, kind]] of personal.entries()) {
    const start = (texts[nth] ?? '').indexOf(what) + 1
    expect(places[nth]).toMatch(
      new RegExp(`^ {2}rivi ${nth + 2}, sarake E ”Kuvaa ilmiö”: merkit ${start}–\\d+ .*${kind}`),
    )
    expect(said).not.toContain(what)
  }
  await expect(filesIn(at('never'))).rejects.toThrow()
})

test('the same hidden in what the office writes is stopped too, with its place', async () => {
  const { at, compile } = await office()
  await writeFile(
    at('a.report.yaml'),
    stringify({ languages: ['fi'], findings: { other: [{ fi: `Soita ${personal[1]?.[0]} heti.` }] } }),
  )
  const { code, said } = await compile('--out', at('never'))
  expect(code).toBe(1)
  expect(said).toMatch(/^ {2}rivi 5, findings\.other\.0\.fi: Merkeissä 7–18 näyttää olevan puhelinnumero\./m)
})

test('a text is published when somebody approves exactly what is published of it, and not otherwise', async () => {
  const { at, compile, quoting, decide } = await office()
  await compile()
  const masked = texts.map((text, nth) => text.replace(personal[nth]?.[0] ?? '', '▮▮▮'))
  const quote = (row: number, text: string | undefined) => ({ row, field: 'description', text })

  await quoting([quote(2, masked[0])])
  expect((await compile()).said).toContain('rivi 2, sarake E ”Kuvaa ilmiö”: teksti odottaa päätöstä')

  await decide('mask')
  await quoting([quote(52, 'Tämän saa julkaista.'), quote(99, 'x')])
  const { said } = await compile()
  expect(said).toContain('rivi 52, sarake E ”Kuvaa ilmiö”: teksti ei ole sama')
  expect(said).toContain('rivi 99, sarake E ”Kuvaa ilmiö”: rivillä ei ole ilmoitusta')

  await quoting([quote(2, masked[0]), quote(52, 'Tämän saa julkaista sellaisenaan.')])
  const done = await compile()
  expect([done.code, done.said]).toEqual([0, expect.not.stringContaining('odottaa päätöstä')])
  const { themes } = JSON.parse(await readFile(at('out/raportti.json'), 'utf8'))
  expect(themes.flatMap(({ quotes }: { quotes: object[] }) => quotes)).toEqual([
    { id: 'quote-1', lang: 'fi', text: masked[0] },
    { id: 'quote-2', lang: 'fi', text: 'Tämän saa julkaista sellaisenaan.' },
  ])
})
