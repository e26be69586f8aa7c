import {
  attack,
  countedTables,
  type EditionReport,
  earlierOf,
  type Profile,
  type SuppressedTable,
  summarise,
  suppress,
  suppressionRule,
} from '@rake/core'
import { lintukoto } from '@rake/regions'
import { type Db, domainOf, readCounted } from './store/index.ts'

/*
 * Who reads all that a region publishes and works out what is hidden: for the tests of editions, and of what is
 * written over them.
 */

/** Adds up by everything that lies within each other, and publishes for staff what is not for everyone. */
export function publisher(slug: string): Profile {
  const label = (text: string) => ({ fi: text, sv: text, en: text })
  const table = (audience: 'staff' | 'everyone', ...dimensions: string[]) => {
    const id = dimensions.join('-') || 'total'
    return { id, label: label(id), dimensions, audience }
  }
  return {
    ...lintukoto,
    slug,
    publication: {
      threshold: 5,
      periods: ['month', 'quarter', 'half', 'year'],
      tables: [
        table('everyone'),
        table('everyone', 'theme'),
        table('everyone', 'nature'),
        table('everyone', 'priorities'),
        table('everyone', 'serviceArea'),
        table('everyone', 'municipality'),
        table('staff', 'unit'),
        table('staff', 'serviceArea', 'nature'),
      ],
    },
  }
}

export type Reader = 'staff' | 'everyone'
/** An edition as it was read when it came out. */
export interface Read {
  /** The ids of the reports that were in it. */
  readonly reports: ReadonlySet<string>
  readonly tables: Readonly<Record<Reader, readonly SuppressedTable[]>>
}

interface Answer {
  readonly tables: readonly (Omit<SuppressedTable, 'dimensions'> & {
    dimensions: readonly { id: string }[]
  })[]
}

/** The tables of a summary, as the attack wants them. */
export function tablesIn({ tables }: Answer): SuppressedTable[] {
  return tables.map(({ id, dimensions, several, rows, total }) => ({
    id,
    dimensions: dimensions.map((dimension) => dimension.id),
    ...(several && { several }),
    rows,
    total,
  }))
}

/** Numbers from 0 up to 1, exclusive, that look random and are the same every time. */
export function dice(seed: number) {
  let state = seed * 7919
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Attacks the newest edition with all before it, as one who reads what this reader may read. */
export async function attacked(
  db: Db,
  profile: Profile,
  read: readonly Read[],
  { reader, seed }: { readonly reader: Reader; readonly seed: number },
) {
  const rule = suppressionRule(profile)
  const all = await readCounted(db, profile)
  const last = read.at(-1)
  const before = read.slice(0, -1)
  const published = last?.tables[reader] ?? []
  const shown = new Set(published.map(({ id }) => id))
  const tables = countedTables(profile).filter(({ id }) => shown.has(id))
  const summary = summarise({
    tables,
    domain: domainOf(profile),
    reports: all.filter(({ id }) => last?.reports.has(id)).map(({ codes }) => codes),
  })
  const earlier = earlierOf({
    tables,
    editions: before.map((edition) => edition.tables[reader]),
    reports: all.map(
      ({ id, codes }): EditionReport => ({
        codes,
        editions: [...before.keys()].filter((at) => before[at]?.reports.has(id)),
        isNew: last?.reports.has(id) ?? false,
      }),
    ),
  })
  const onlooker = { summary, published, rule, earlier, seed }
  return {
    verdict: attack(onlooker),
    /** What they would learn, had the newest edition been made without a look at those before it. */
    naive: () => attack({ ...onlooker, published: suppress(summary, rule) }),
  }
}
