import { type TextsOf, textsNamed } from './store/index.ts'

/** What a social report may quote: the texts that somebody approved, by the ids of their approvals. */
export const textsOf: TextsOf = textsNamed
