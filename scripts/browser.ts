/**
 * The Chromium of the browser tests. `chromium()` gives Playwright's launch options; run as a program,
 * this file makes sure that there is one to launch: a Chromium of the machine, else the one Playwright
 * downloads, else Debian's package. It says what it does, and fails where it cannot: tests never skip.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium as playwright } from 'playwright'

const candidates = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

function installed(): string | undefined {
  return [...candidates, playwright.executablePath()].find((path) => path && existsSync(path))
}

/** Launch options for the Chromium at hand: quiet on the network, able to run as root in CI. */
export function chromium() {
  const executablePath = installed()
  return {
    ...(executablePath && { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}

const ways = [
  ['Playwright’s download', ['npx', 'playwright', 'install', 'chromium']],
  ['the package lists', ['apt-get', 'update']],
  ['Debian’s package', ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']],
] as const

if (import.meta.main && !installed()) {
  for (const [name, [command, ...args]] of ways) {
    console.log(`No Chromium here: trying ${name} …`)
    try {
      execFileSync(command, args, { stdio: 'inherit', timeout: 300_000 })
    } catch {
      console.log(`${name} did not work.`)
    }
    if (installed()) break
  }
  if (!installed()) {
    console.error(
      'The browser tests need Chromium. Install it, or name one in the environment variable CHROMIUM.',
    )
    process.exit(1)
  }
}
