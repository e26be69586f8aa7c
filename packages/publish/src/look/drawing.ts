/** A picture file with its own size, in pixels. */
export interface Drawing {
  readonly bytes: Uint8Array
  readonly mediaType: 'image/png' | 'image/svg+xml'
  readonly width: number
  readonly height: number
}

const pngBegins = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** The picture in a file; `undefined` if it is neither a PNG nor an SVG with a `viewBox`. */
export function drawingIn(bytes: Uint8Array): Drawing | undefined {
  return pngBegins.every((byte, at) => bytes[at] === byte) ? pngIn(bytes) : svgIn(bytes)
}

/** The first part of a PNG is its header, with the size in it (PNG, 11.2.1). */
function pngIn(bytes: Uint8Array): Drawing | undefined {
  if (bytes.length < 24) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return sized({ bytes, mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) })
}

function svgIn(bytes: Uint8Array): Drawing | undefined {
  const root = /<svg\b[^>]*>/.exec(new TextDecoder().decode(bytes))?.[0]
  const box = root && /\bviewBox=["']\s*([^"']+)["']/.exec(root)?.[1]
  const [, , width = 0, height = 0] = (box ?? '').split(/[\s,]+/).map(Number)
  return sized({ bytes, mediaType: 'image/svg+xml', width, height })
}

function sized(drawing: Drawing): Drawing | undefined {
  return drawing.width > 0 && drawing.height > 0 ? drawing : undefined
}

/** The width of a picture that is to be so high and no wider than that, and its height then. */
export function fitted(
  { width, height }: Pick<Drawing, 'width' | 'height'>,
  most: { readonly width: number; readonly height: number },
): { width: number; height: number } {
  const scale = Math.min(most.height / height, most.width / width)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** A picture as an address that holds it. */
export function dataAddress({ bytes, mediaType }: Pick<Drawing, 'bytes' | 'mediaType'>): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `data:${mediaType};base64,${btoa(characters)}`
}
