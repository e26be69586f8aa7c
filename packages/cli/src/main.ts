import { setTimeout } from 'node:timers/promises'
import { helsinkiDate, instant } from '@rake/core/clock'
import { run } from './run.ts'

process.exitCode = await run(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  progress: (line) => process.stderr.write(process.stderr.isTTY ? `\r\u001b[2K${line}` : `${line}\n`),
  today: helsinkiDate(instant(new Date().toISOString())),
  env: process.env,
  wait: (seconds) => setTimeout(seconds * 1000),
})
if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K')
