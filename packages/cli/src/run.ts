import { parseArgs } from 'node:util'
import { check } from './commands/check.ts'
import { clock } from './commands/clock.ts'
import { compile } from './commands/compile.ts'
import { bringIn } from './commands/import.ts'
import { type ExitCode, exitCodes, Mend, type Terminal } from './terminal.ts'
import { type CliWords, cliWords, fillIn } from './words/index.ts'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const common = { lang: text, help: flag } as const
const reading = {
  region: text,
  profile: text,
  mapping: text,
  decisions: text,
  sheet: text,
  'skip-wrong': flag,
} as const

/**
 * Runs the command as it was called, without the name of the program, and says what became of it.
 *
 * @returns what the process ends with
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const words = cliWords[langOf(args)] ?? cliWords.fi
  try {
    const given = givenLang(args)
    if (given !== undefined && !(given in cliWords)) {
      const languages = Object.keys(cliWords).join(', ')
      throw new Mend(fillIn(words.option.lang, { lang: given, languages }), exitCodes.usage)
    }
    return await dispatch(args, terminal, words)
  } catch (error) {
    if (!(error instanceof Mend)) throw error
    terminal.progress('')
    terminal.say(error.message)
    return error.code
  }
}

async function dispatch(
  [command, ...args]: readonly string[],
  terminal: Terminal,
  words: CliWords,
): Promise<ExitCode> {
  const lang = langOf(args)
  switch (command) {
    case 'compile': {
      const { values, positionals } = parsed(
        args,
        { ...common, ...reading, period: text, out: text, written: text, published: text, check: flag },
        words,
      )
      return values.help
        ? shown(words.help.compile)
        : compile(positionals[0], { ...values, lang }, terminal, words)
    }
    case 'check': {
      const { values, positionals } = parsed(args, common, words)
      return values.help ? shown(words.help.check) : check(positionals[0], lang, terminal, words)
    }
    case 'clock': {
      const { values, positionals } = parsed(args, { ...common, profile: text, year: text, ics: flag }, words)
      return values.help
        ? shown(words.help.clock)
        : clock(positionals[0], { ...values, lang }, terminal, words)
    }
    case 'import': {
      const { values, positionals } = parsed(args, { ...common, ...reading, to: text, source: text }, words)
      return values.help
        ? shown(words.help.import)
        : bringIn(positionals[0], { ...values, lang }, terminal, words)
    }
    case undefined:
    case 'help':
    case '--help':
      return shown(words.help.whole)
    default:
      throw new Mend([fillIn(words.unknownCommand, { command }), '', words.help.whole], exitCodes.usage)
  }

  function shown(help: string): ExitCode {
    terminal.say(help)
    return exitCodes.done
  }
}

function parsed<const Options extends Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>>(
  args: readonly string[],
  options: Options,
  words: CliWords,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    const option = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? ''
    const known = Object.keys(options).map((name) => `--${name}`)
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const all = known.join(', ')
      throw new Mend(fillIn(words.option.unknown, { option, options: all }), exitCodes.usage)
    }
    const takesValue = options[option.slice(2)]?.type === 'string'
    throw new Mend(
      fillIn(takesValue ? words.option.noValue : words.option.value, { option }),
      exitCodes.usage,
    )
  }
}

/** The language is needed for saying what is wrong with the rest. */
function langOf(args: readonly string[]): string {
  const given = givenLang(args)
  return given !== undefined && given in cliWords ? given : 'fi'
}

function givenLang(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  return at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1])
}
