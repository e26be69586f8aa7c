import { countedTables, defineTaxonomy, type Profile, ProfileError, tablesFromCounts } from '@rake/core'
import { plainDate } from '@rake/core/clock'
import { pohjoisSavo } from '@rake/regions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { domainOf, readCounts } from './counts.ts'
import { saveProfiles } from './profiles.ts'
import { acted, everybody, stored, submissionOf } from './test-reports.ts'
import { testStore } from './test-store.ts'

let t: Awaited<ReturnType<typeof testStore>>
beforeAll(async () => {
  t = await testStore()
})
afterAll(() => t.drop())

const day = plainDate('2026-03-02')
const later = plainDate('2026-05-04')
const label = (fi: string) => ({ fi, sv: fi, en: fi })

/** The themes "housing" and "income" at first, and then others. */
const themes = (version: number, ids: readonly string[], more: Partial<Profile['taxonomy']> = {}) => ({
  ...defineTaxonomy({ id: 'themes', version, themes: ids.map((id) => ({ id, label: label(id) })) }),
  ...more,
})
const withThemes = (profile: Profile, taxonomy: Profile['taxonomy']): Profile => ({
  ...profile,
  version: profile.version + 1,
  taxonomy,
})

/** What keeps the profile from being saved. */
async function problemsOf(profile: Profile) {
  const refusal = await saveProfiles(t.db, [profile], later).then(
    () => undefined,
    (error: unknown) => error,
  )
  return refusal instanceof ProfileError ? refusal.problems : refusal
}

/** The figures of a named table of the profile, as SQL has counted them, zeros left out. */
async function figures(profile: Profile, table: string): Promise<Record<string, number>> {
  const tables = countedTables(profile).filter(({ id }) => id === table)
  const counts = await readCounts(t.db, profile.slug, { from: day, to: day })
  const rows = tablesFromCounts({ tables, counts, domain: domainOf(profile) })[0]?.rows ?? []
  return Object.fromEntries(rows.flatMap(({ key, n }) => (n === 0 ? [] : [[key.join(), n]])))
}

describe('SS-04 themes change from version to version, and old reports stay countable', () => {
  const first: Profile = {
    ...pohjoisSavo,
    slug: 'themes',
    version: 1,
    taxonomy: themes(1, ['housing', 'income']),
  }

  test('a taxonomy that would orphan old reports is refused, with what to do', async () => {
    await saveProfiles(t.db, [first])
    for (const theme of ['housing', 'housing', 'income']) {
      const id = await stored(t.db, submissionOf(first, {}, day))
      await acted(t.db, first, id, { type: 'report.classify', theme }, everybody(first), day)
    }
    expect(await problemsOf(withThemes(first, themes(2, ['income'])))).toEqual([
      {
        path: ['taxonomy', 'themes'],
        message: 'reports classified under "housing" would no longer be counted',
        mend: 'keep it as retired, or say in moves which theme counts them now',
      },
    ])
    // The same version with other content, and another taxonomy, are refused as well.
    const same = await problemsOf(withThemes(first, themes(1, ['housing', 'income', 'transport'])))
    expect(same).toMatchObject([{ path: ['taxonomy', 'version'], mend: 'write 2' }])
    const versions = await t.db
      .selectFrom('profile')
      .select('version')
      .where('region', '=', 'themes')
      .execute()
    expect(versions).toEqual([{ version: 1 }])
  })

  test('a theme that has moved counts its old reports where it went, from the new version on', async () => {
    const moved = themes(2, ['income', 'homes'], { moves: [{ from: 'housing', to: 'homes' }] })
    const second = withThemes(first, moved)
    expect(await figures(first, 'theme')).toEqual({ housing: 2, income: 1 })
    await saveProfiles(t.db, [second], later)
    expect(await figures(second, 'theme')).toEqual({ homes: 2, income: 1 })
    // An unchanged taxonomy may stay as it is, in a version in which something else has changed.
    await saveProfiles(t.db, [{ ...second, version: 3, name: label('Toinen nimi') }], later)
    await expect(saveProfiles(t.db, [{ ...first, version: 2 }])).rejects.toThrow('count the version up')
  })

  test('a version older than the one in use is not taken into use', async () => {
    const jumped: Profile = { ...pohjoisSavo, slug: 'jumped', version: 3 }
    await saveProfiles(t.db, [jumped])
    await expect(saveProfiles(t.db, [{ ...jumped, version: 2 }])).rejects.toThrow(
      'Version 2 of the profile of "jumped" comes after version 3',
    )
  })
})

test('PS-07 a new named table has the reports of before in it', async () => {
  const first: Profile = { ...pohjoisSavo, slug: 'tables', version: 1 }
  await saveProfiles(t.db, [first])
  await stored(t.db, submissionOf(first, { nature: 'positive' }, day))
  const table = { id: 'nature-route', label: label('Luonne ja reitti'), dimensions: ['nature', 'route'] }
  const { publication } = first
  const second = {
    ...first,
    version: 2,
    publication: { ...publication, tables: [...publication.tables, table] },
  }
  await saveProfiles(t.db, [second], later)
  expect(await figures(second, 'nature-route')).toEqual({ 'positive,none': 1 })
})

describe('PS-05 every open matter keeps a handler', () => {
  const first: Profile = { ...pohjoisSavo, slug: 'units', version: 1 }
  const unit = 'joroisten-sosiaalityo'
  const without: Profile = {
    ...first,
    version: 2,
    units: first.units.filter(({ id }) => id !== unit),
    posts: first.posts.filter((post) => post.unit !== unit),
  }

  test('a profile without the unit of an open matter is refused, with what to do', async () => {
    await saveProfiles(t.db, [first])
    const id = await stored(t.db, submissionOf(first, { unit }, day))
    expect(await problemsOf(without)).toMatchObject([
      {
        path: ['units'],
        message: expect.stringMatching(
          /^open matters of "joroisten-sosiaalityo" would have nobody for .*matter\.decide/,
        ),
        mend: expect.stringContaining('successors'),
      },
    ])

    // Once it has ended, nobody is needed for it.
    const close = { type: 'matter.redirect', channel: first.channels[0]?.id ?? '', text: 'Muualle.' } as const
    expect(await acted(t.db, first, id, close, everybody(first), day)).toBeUndefined()
    await saveProfiles(t.db, [without], later)
  })

  test('a unit that has ended hands its open matters to its successor', async () => {
    const [slug, successor] = ['successors', 'varkauden-sosiaalityo']
    await saveProfiles(t.db, [{ ...first, slug }])
    await stored(t.db, submissionOf({ ...first, slug }, { unit }, day))
    const units = first.units.map((one) =>
      one.id === unit ? { ...one, validTo: plainDate('2026-04-30'), successors: [successor] } : one,
    )
    await saveProfiles(t.db, [{ ...first, slug, version: 2, units }], later)
  })
})
