import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { Picture } from './picture.ts'

const files = createRequire(import.meta.url)
// Left to itself it would fetch its program from another host.
const wasmBinary = (await readFile(files.resolve('zxing-wasm/reader/zxing_reader.wasm'))).buffer as ArrayBuffer
prepareZXingModule({ overrides: { wasmBinary } })

/** The texts of all QR codes in a picture, whichever way up they lie. */
export async function findCodes({ data, width, height }: Picture): Promise<string[]> {
  const pixels = new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, data.length)
  const found = await readBarcodes(
    { data: pixels, width, height, colorSpace: 'srgb' },
    { formats: ['QRCode'], tryHarder: true, tryRotate: true, tryInvert: false, maxNumberOfSymbols: 8 },
  )
  return found.filter(({ isValid }) => isValid).map(({ text }) => text)
}
