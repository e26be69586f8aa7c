/** How an element is painted: its colour, and the backgrounds from its own outwards to the page's. */
export interface Painted {
  readonly colour: string
  readonly backgrounds: readonly string[]
}

/** Runs in the page. Backgrounds in shadow roots go on with those of their host. */
export function paintedOf(element: Element): Painted {
  const backgrounds: string[] = []
  for (let at: Element | null = element; at; ) {
    backgrounds.push(getComputedStyle(at).backgroundColor)
    const root: Node = at.getRootNode()
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  }
  return { colour: getComputedStyle(element).color, backgrounds: [...backgrounds, 'rgb(255, 255, 255)'] }
}

/** The contrast of a colour to what is painted under it, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast({ colour, backgrounds }: Painted): number {
  const under = backgrounds.map(parse).reduceRight((below, above) => over(above, below))
  const [light, dark] = [luminance(over(parse(colour), under)), luminance(under)].toSorted((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** Red, green, blue and how opaque, each 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number]

/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)` and `color(srgb 0.1 0.2 0.3 / 0.5)`, as computed styles write colours. */
function parse(text: string): Colour {
  const whole = text.startsWith('color(srgb') ? 1 : 255
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+(e-\d+)?/g) ?? []).map(Number)
  return [red / whole, green / whole, blue / whole, alpha]
}

function over([red, green, blue, alpha]: Colour, [r, g, b]: Colour): Colour {
  const mixed = (above: number, below: number) => above * alpha + below * (1 - alpha)
  return [mixed(red, r), mixed(green, g), mixed(blue, b), 1]
}

function luminance([red, green, blue]: Colour): number {
  const linear = (one: number) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
