import type { SocialReport } from '@rake/core/document'
import type { Lang } from '@rake/core/words'
import { methodSection, originSection, tablesSection } from './basis.ts'
import type { Outline } from './block.ts'
import { findingsSection, frontFacts, themesSection } from './findings.ts'
import { earlierSection, proposalsSection } from './proposals.ts'
import { speakerOf } from './speaker.ts'
import { presentationsSection, sourcesSection, statementsSection, viewsSection } from './surroundings.ts'

/**
 * A social report in one language, in the order in which a committee reads it: what was reported, what is
 * proposed, what became of it, what else is known, and at last how it was made. What the report lacks has no
 * heading.
 */
export function outline(document: SocialReport, lang: Lang = document.languages[0] ?? 'fi'): Outline {
  const speaker = speakerOf(lang)
  return {
    lang,
    title: speaker.text(document.title),
    subtitle: speaker.text(document.region.name),
    published: document.published,
    blocks: [
      frontFacts(document, speaker),
      ...themesSection(document, speaker),
      ...findingsSection(document, speaker),
      ...proposalsSection(document, speaker),
      ...earlierSection(document, speaker),
      ...sourcesSection(document, speaker),
      ...statementsSection(document, speaker),
      ...viewsSection(document, speaker),
      ...presentationsSection(document, speaker),
      ...methodSection(document, speaker),
      ...tablesSection(document, speaker),
      ...originSection(document, speaker),
    ],
  }
}
