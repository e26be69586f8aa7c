import type { ExitCode, Terminal } from '../terminal.ts'
import type { CliWords } from '../words/index.ts'
export async function bringIn(
  _f: string | undefined,
  _o: object,
  _t: Terminal,
  _w: CliWords,
): Promise<ExitCode> {
  return 2
}
