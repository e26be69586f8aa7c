/** What is made from the code and kept under version control, so that it can be read where the code is. */
import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Writes a file of the docs; with `--check` it writes nothing, and ends the program with an error where the
 * file is not this text.
 * @param file its path from the root of the repository
 */
export function keep(file: string, text: string): void {
  const page = new URL(`../${file}`, import.meta.url)
  if (!process.argv.includes('--check')) writeFileSync(page, text)
  else if (readFileSync(page, 'utf8') !== text) {
    console.error(`${file} is out of date: run \`pnpm generate\`, and commit it.`)
    process.exit(1)
  }
}
