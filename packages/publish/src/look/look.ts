import { contrastOf, type Profile, readableContrast } from '@rake/core/region'
import { DefinitionError, type Localized, type Problem } from '@rake/core/words'
import { colord } from 'colord'
import { type Drawing, drawingIn } from './drawing.ts'

/** A logo, and what it says to who does not see it. */
export interface Logo {
  /** A PNG file, or an SVG file in UTF-8 with a `viewBox`. */
  readonly bytes: Uint8Array
  readonly alt: Localized
}

/** What of a publication is the region's own: left out, it looks as this package does. */
export interface Look {
  /** The colour of headings and bars, as `#00357a`. It must be readable on white. */
  readonly accent?: string | undefined
  readonly logo?: Logo | undefined
}

/** The look of a region as its profile has it. */
export function lookOf({ look }: Pick<Profile, 'look'>): Look {
  const { accent, logo } = look ?? {}
  return {
    ...(accent !== undefined && { accent }),
    ...(logo && { logo: { bytes: new TextEncoder().encode(logo.svg), alt: logo.alt } }),
  }
}

/** A look as the renderers use it: complete, and with nothing wrong in it. */
export interface CheckedLook {
  readonly accent: string
  /** The accent as it can be read on a dark page. */
  readonly accentOnDark: string
  readonly logo?: (Drawing & { readonly alt: Localized }) | undefined
}

const usual = { accent: '#00357a', accentOnDark: '#95c6fa' } as const

const paper = '#ffffff'
/** The dark page: `--paper` of the page's styles. */
const darkPaper = '#0f161f'

/** Why a look cannot be used, each with its place and how to mend it; an empty list if it can. */
export function lookProblems({ accent, logo }: Look): Problem[] {
  return [...(accent === undefined ? [] : accentProblems(accent)), ...(logo ? logoProblems(logo) : [])]
}

function accentProblems(accent: string): Problem[] {
  const path = ['accent']
  if (!/^#[0-9a-f]{6}$/i.test(accent)) {
    return [{ path, message: `"${accent}" is no colour`, mend: 'write it as `#00357a`' }]
  }
  const contrast = contrastOf(accent, paper)
  if (contrast >= readableContrast) return []
  const darker = until(accent, paper, (colour, by) => colour.darken(by))
  return [
    {
      path,
      message: `${accent} has a contrast of ${contrast.toFixed(1)} on white, and a text needs ${readableContrast}`,
      mend: `write a darker colour, such as ${darker}`,
    },
  ]
}

function logoProblems({ bytes, alt }: Logo): Problem[] {
  const drawing = drawingIn(bytes)
  const said = Object.values(alt)
  return [
    ...(drawing
      ? []
      : [
          {
            path: ['logo', 'bytes'],
            message: 'the file is neither a PNG nor an SVG that tells its size',
            mend: 'give a PNG, or an SVG with a `viewBox`',
          },
        ]),
    ...(said.length === 0 || said.some((text) => text.trim() === '')
      ? [
          {
            path: ['logo', 'alt'],
            message: 'nothing is said to who does not see the logo',
            mend: 'write the name of the region in each language',
          },
        ]
      : []),
  ]
}

/**
 * A look that can be used.
 *
 * @throws DefinitionError with all that `lookProblems` finds.
 */
export function checkedLook(look: Look = {}): CheckedLook {
  const problems = lookProblems(look)
  if (problems.length > 0) throw new DefinitionError('The look', problems)
  const { accent, logo } = look
  const drawing = logo && drawingIn(logo.bytes)
  return {
    accent: accent?.toLowerCase() ?? usual.accent,
    accentOnDark: accent ? until(accent, darkPaper, (colour, by) => colour.lighten(by)) : usual.accentOnDark,
    ...(logo && drawing && { logo: { ...drawing, alt: logo.alt } }),
  }
}

type Colour = ReturnType<typeof colord>

/** The colour changed step by step until it can be read on the paper. */
function until(accent: string, on: string, step: (colour: Colour, by: number) => Colour): string {
  for (let by = 0; by <= 1; by += 0.02) {
    const colour = step(colord(accent), by).toHex()
    if (contrastOf(colour, on) >= readableContrast) return colour
  }
  return on === paper ? '#000000' : '#ffffff'
}
