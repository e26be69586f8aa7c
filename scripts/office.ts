/**
 * The LibreOffice that opens the published Word and Excel files in the tests: this makes sure that there is one, the
 * machine's own or else Debian's packages. It says what it does, and fails where it cannot: tests never skip.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const isHere = () => existsSync(process.env.SOFFICE ?? '/usr/bin/soffice')

const packages = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui']
const steps = [
  ['apt-get', ['update']],
  ['apt-get', ['install', '-y', '--no-install-recommends', ...packages]],
] as const

if (!isHere()) {
  console.log(`No LibreOffice here: trying Debian’s packages ${packages.join(' and ')} …`)
  try {
    for (const [command, args] of steps) execFileSync(command, args, { stdio: 'inherit', timeout: 600_000 })
  } catch {
    console.log('Debian’s packages did not work.')
  }
}
if (!isHere()) {
  console.error(
    'The tests of the published files need LibreOffice. Install it, or name its soffice in the environment variable SOFFICE.',
  )
  process.exit(1)
}
