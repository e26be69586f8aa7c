/**
 * Why the embedded PostgreSQL cannot run, in words for whoever installs the system: what is wrong, and what
 * to do about it. Never holds anything that was stored.
 */
export class EngineError extends Error {
  override readonly name = 'EngineError'
}

/** The mend that always works: a PostgreSQL of one's own. */
export const OWN_SERVER = 'set DATABASE_URL to a PostgreSQL server of your own (15 or newer)'
