/** Rows as columns of text, as wide as their widest cell; the last one as wide as it is. */
export function textTable(rows: readonly (readonly string[])[], most = 48): string[] {
  const cut = (text: string) => {
    const line = text.replace(/\s+/g, ' ')
    return line.length > most ? `${line.slice(0, most - 1)}…` : line
  }
  const shown = rows.map((row) => row.map((cell, at) => (at === row.length - 1 ? cell : cut(cell))))
  const widths = (shown[0] ?? []).map((_, at) => Math.max(...shown.map((row) => row[at]?.length ?? 0)))
  return shown.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd())
}
