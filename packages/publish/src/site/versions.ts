import type { Block, Run } from '../outline/block.ts'
import { heading } from '../outline/section.ts'
import type { VersionLine } from './published.ts'
import type { SiteSpeaker } from './speaker.ts'

/** All versions of what a page shows, the newest first, with the ways to those that it does not show. */
export function versionsSection(
  versions: readonly VersionLine[],
  shown: number,
  addressOf: (version: number) => string,
  speaker: SiteSpeaker,
): Block[] {
  if (versions.length < 2) return []
  const items = [...versions].reverse().map(({ version, published }): Run[] => {
    const name = speaker.site((w) => w.versionOf, { n: version, day: speaker.day(published) })
    return version === shown
      ? [name, speaker.plain(' ('), speaker.site((w) => w.thisVersion), speaker.plain(')')]
      : [{ ...name, href: addressOf(version) }]
  })
  return [
    heading(
      2,
      'versions',
      speaker.site((w) => w.versions),
    ),
    { kind: 'list', items },
  ]
}
