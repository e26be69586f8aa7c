/** One thing that is wrong with what a developer or a region's main user wrote, for a person to mend. */
export interface Problem {
  /** Where it is, from the outermost value down: `['units', 3, 'parent']`. Empty for the whole. */
  readonly path: readonly (string | number)[]
  /** What is wrong. */
  readonly message: string
  /** What to write instead. */
  readonly mend: string
}

/** Thrown where a definition cannot be used; it tells all that is wrong at once. */
export class DefinitionError extends Error {
  override readonly name: string = 'DefinitionError'
  readonly problems: readonly Problem[]

  constructor(what: string, problems: readonly Problem[]) {
    const lines = problems.map(
      ({ path, message, mend }) => `  ${path.join('.') || '(whole)'}: ${message}; ${mend}`,
    )
    super([`${what} cannot be used:`, ...lines].join('\n'))
    this.problems = problems
  }
}
