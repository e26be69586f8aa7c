import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

/**
 * The same picture in fewer bytes: a screenshot has few colours, so each point is the number of one in a table
 * (PNG, colour type 3). Colours that are too rare for the table, at the edges of letters, become the nearest.
 * @param png 8 bits a channel, without interlacing, as browsers write screenshots
 * @throws {Error} for any other PNG
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, points, channels } = read(png)
  const colours = Array.from({ length: width * height }, (_, at) => points.readUIntBE(at * channels, 3))
  const count = new Map<number, number>()
  for (const colour of colours) count.set(colour, (count.get(colour) ?? 0) + 1)
  const common = [...count].sort(([, a], [, b]) => b - a).map(([colour]) => colour)
  const table = common.slice(0, 256)
  const numbers = new Map(common.map((colour) => [colour, nearest(colour, table)]))

  const rows = Buffer.alloc((width + 1) * height)
  for (const [at, colour] of colours.entries()) {
    rows[at + Math.floor(at / width) + 1] = numbers.get(colour) ?? 0
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([8, 3], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(table.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const channelsOf = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255]

/** The number of the colour in the table that is nearest to this one. */
function nearest(colour: number, table: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour)
  const distances = table.map((one) => {
    const [r = 0, g = 0, b = 0] = channelsOf(one)
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
  })
  return distances.indexOf(Math.min(...distances))
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** The points of a picture, row by row, with their filters undone (PNG, section 9). */
function read(png: Buffer) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const channels = { 2: 3, 6: 4 }[png[25] ?? 0]
  if (png[24] !== 8 || !channels || png[28] !== 0) throw new Error('Not the PNG of a screenshot')
  const data: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const filtered = inflateSync(Buffer.concat(data))
  const wide = width * channels
  const points = Buffer.alloc(wide * height)
  for (let row = 0; row < height; row++) {
    const filter = filtered[row * (wide + 1)]
    for (let x = 0; x < wide; x++) {
      const at = row * wide + x
      const left = x < channels ? 0 : (points[at - channels] ?? 0)
      const above = row === 0 ? 0 : (points[at - wide] ?? 0)
      const corner = x < channels || row === 0 ? 0 : (points[at - wide - channels] ?? 0)
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0
      points[at] = (filtered[row * (wide + 1) + x + 1] ?? 0) + guess
    }
  }
  return { width, height, points, channels }
}

/** Paeth’s predictor. */
function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}
