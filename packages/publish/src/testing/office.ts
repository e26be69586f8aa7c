import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const soffice = process.env.SOFFICE ?? '/usr/bin/soffice'

/** Every sheet as a file of its own: comma, quotes, UTF-8, numbers as they are and not as they look. */
export const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

/**
 * What LibreOffice makes of a file when it opens it: the files that it writes, by their names. It has a profile of its
 * own, so that nothing of the machine's user changes what it does.
 *
 * @param name with the ending by which it knows the file, `raportti.docx`
 * @param format what it is to write: `odt`, `pdf`, `everySheet`
 * @throws Error where there is no LibreOffice, or it cannot open the file.
 */
export function opened(file: Uint8Array, name: string, format: string): Record<string, Uint8Array> {
  if (!existsSync(soffice)) {
    throw new Error(
      `There is no LibreOffice at ${soffice}: run \`node scripts/office.ts\`, or name one in SOFFICE.`,
    )
  }
  const home = mkdtempSync(join(tmpdir(), 'rake-office-'))
  try {
    const written = join(home, 'out')
    writeFileSync(join(home, name), file)
    execFileSync(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(join(home, 'profile'))}`,
        ...['--headless', '--norestore', '--convert-to', format, '--outdir', written, join(home, name)],
      ],
      { stdio: 'pipe', timeout: 200_000 },
    )
    // It ends well even where it could not open the file: then it has written none.
    if (!existsSync(written)) throw new Error(`LibreOffice cannot open ${name}.`)
    return Object.fromEntries(
      readdirSync(written).map((one) => [one, new Uint8Array(readFileSync(join(written, one)))]),
    )
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
