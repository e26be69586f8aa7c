import { open } from 'node:fs/promises'

/** The ways in which Excel and survey tools write text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252'

const chunkSize = 1 << 20

/**
 * How a text file is encoded: by its byte order mark, by the zeros between the letters of UTF-16, or as UTF-8 if all
 * of it can be read so. Anything else is Windows-1252, in which Excel of Western Europe writes.
 */
export async function encodingOf(path: string): Promise<Encoding> {
  const file = await open(path)
  try {
    const buffer = new Uint8Array(chunkSize)
    const utf8 = new TextDecoder('utf-8', { fatal: true })
    for (let at = 0; ; ) {
      const { bytesRead } = await file.read(buffer, 0, chunkSize, at)
      const bytes = buffer.subarray(0, bytesRead)
      if (at === 0) {
        if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
        if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
        if (isEveryOtherZero(bytes)) return 'utf-16le'
      }
      try {
        utf8.decode(bytes, { stream: bytesRead > 0 })
      } catch {
        return 'windows-1252'
      }
      if (bytesRead === 0) return 'utf-8'
      at += bytesRead
    }
  } finally {
    await file.close()
  }
}

/** Latin letters in UTF-16 have a zero as every second byte, and no text in the other encodings has one. */
function isEveryOtherZero(bytes: Uint8Array): boolean {
  const pairs = Math.min(bytes.length >> 1, 500)
  let zeros = 0
  for (let at = 0; at < pairs; at++) if (bytes[2 * at + 1] === 0) zeros++
  return pairs > 0 && zeros > pairs / 2
}
