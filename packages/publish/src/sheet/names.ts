/** The most characters that the name of a sheet can have. */
const longest = 31

/** Names as Excel allows them for sheets: short, without its signs for references, no two alike but for capitals. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const plain =
      name
        .replaceAll(/[\\/?*[\]:]/g, ' ')
        .replaceAll(/^'|'$/g, '')
        .trim() || '-'
    for (let nth = 1; ; nth++) {
      const end = nth === 1 ? '' : ` ${nth}`
      const one = plain.slice(0, longest - end.length) + end
      if (taken.has(one.toLowerCase())) continue
      taken.add(one.toLowerCase())
      return one
    }
  })
}
