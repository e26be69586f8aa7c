import type { PublishWords } from '../words/index.ts'
import type { Block, Heading, Paragraph, Run } from './block.ts'
import type { Speaker } from './speaker.ts'

/** Which of the package's words are plain texts: those that can head a section. */
export type Title = {
  [Key in keyof PublishWords]: PublishWords[Key] extends string ? Key : never
}[keyof PublishWords]

/** A section under a heading of this package; none at all where nothing stands in it. */
export function section(speaker: Speaker, title: Title, blocks: readonly Block[]): Block[] {
  if (blocks.length === 0) return []
  return [
    heading(
      2,
      title,
      speaker.own((words) => words[title]),
    ),
    ...blocks,
  ]
}

export function heading(level: Heading['level'], id: string, text: Run): Heading {
  return { kind: 'heading', level, id, text }
}

export function paragraph(...runs: readonly Run[]): Paragraph {
  return { kind: 'paragraph', runs }
}

/** The pairs of which there is a value, as facts. */
export function facts(
  speaker: Speaker,
  pairs: readonly (readonly [Title, Run | readonly Run[] | undefined])[],
): Block[] {
  const known = pairs.flatMap(([title, value]) => {
    const runs = value === undefined ? [] : Array.isArray(value) ? value : [value as Run]
    return runs.length > 0 ? [{ name: speaker.own((words) => words[title]), value: runs }] : []
  })
  return known.length > 0 ? [{ kind: 'facts', facts: known }] : []
}
