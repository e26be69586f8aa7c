import { natures } from '../report/form.ts'
import type { Key, SuppressedTable } from '../summary/index.ts'
import { encodeKey } from '../summary/key.ts'
import { rollUp, type TaxonomyRef } from '../taxonomy/index.ts'
import type { Profile } from './profile.ts'

/** A region’s figures in the form in which regions can be compared (TH-01): plain JSON. */
export interface NationalForm {
  /** The national code of the wellbeing services county, two digits. */
  readonly region: string
  /** Who counted: several profiles can share a region. */
  readonly profile: { readonly slug: string; readonly version: number }
  /** The taxonomy whose themes stand in the tables. */
  readonly taxonomy: TaxonomyRef
  /** Each by shared dimensions only; a hidden figure is `null`, and so is every sum that it is part of. */
  readonly tables: readonly SuppressedTable[]
}

/** The dimensions whose codes mean the same in every region, as they are or rolled up. */
const shared = ['theme', 'municipality', 'nature', 'route', 'outcome']

/**
 * Figures of a region for the national level (TH-01): themes rolled up to the taxonomy that regions share,
 * municipalities and the region by their national codes. Tables by anything of the region's own, such as its
 * units, are left out. What was hidden stays so: give the tables as they are published.
 *
 * @throws {RangeError} if the region has no national code, or a table has a theme or a nature that nobody knows.
 */
export function nationalForm(
  { slug, version, regionCode, taxonomy }: Profile,
  tables: readonly SuppressedTable[],
): NationalForm {
  if (regionCode === undefined) {
    throw new RangeError(`The profile of "${slug}" has no regionCode, by which regions are told apart.`)
  }
  const [base = { id: taxonomy.id, version: taxonomy.version }] = taxonomy.extends
  const codeOf: Readonly<Record<string, (code: string) => string>> = {
    theme: (code) => rollUp(taxonomy, code),
    nature: knownNature,
  }
  return {
    region: regionCode,
    profile: { slug, version },
    taxonomy: { id: base.id, version: base.version },
    tables: tables
      .filter(({ dimensions }) => dimensions.every((dimension) => shared.includes(dimension)))
      .map((table) => {
        const key = (of: Key) => of.map((code, at) => codeOf[table.dimensions[at] ?? '']?.(code) ?? code)
        return { ...table, rows: added(table.rows.map((row) => ({ ...row, key: key(row.key) }))) }
      }),
  }
}

function knownNature(code: string): string {
  if (code === 'none' || natures.some((nature) => nature === code)) return code
  throw new RangeError(`The nature "${code}" is no region's but this one's: it cannot be compared.`)
}

type Rows = SuppressedTable['rows']

/** Rows that came to have the same key, as one: nothing is told of a sum with a hidden part. */
function added(rows: Rows): Rows {
  const sums = new Map<string, Rows[number]>()
  for (const { key, n } of rows) {
    const name = encodeKey(key)
    const sum = sums.get(name)
    const whole = sum ? (sum.n === null || n === null ? null : sum.n + n) : n
    sums.set(name, { key, n: whole })
  }
  return [...sums.values()]
}
