import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const { resolve } = createRequire(import.meta.url)

/** The letters of all pictures: from a package, so that they are the same on every machine. */
const fonts = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
]

let loaded: Promise<Uint8Array[]> | undefined

/**
 * A drawing as a PNG, so many pixels wide. The same drawing gives the same bytes: what draws is WebAssembly, and no
 * font of the machine is looked at. Node only.
 */
export async function png(svg: string, width: number): Promise<Uint8Array> {
  loaded ??= load()
  const fontBuffers = await loaded
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers, defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' },
  })
  try {
    const image = drawing.render()
    try {
      return image.asPng()
    } finally {
      image.free()
    }
  } finally {
    drawing.free()
  }
}

async function load(): Promise<Uint8Array[]> {
  await initWasm(readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return Promise.all(fonts.map(async (font) => new Uint8Array(await readFile(resolve(font)))))
}
