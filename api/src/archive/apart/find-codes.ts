import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { Picture } from './picture.ts'

const files = createRequire(import.meta.url)
// Left to itself it would fetch its program from another host.
const wasmBinary = (await readFile(files.resolve('zxing-wasm/reader/zxing_reader.wasm'))).buffer as ArrayBuffer
prepareZXingModule({ overrides: { wasmBinary } })

/** A code on a page: what it says, and by how many degrees it is turned clockwise. */
export interface Code {
  text: string
  turned: number
}

/** All QR codes and the barcodes of separator sheets in a picture, whichever way up they lie. */
export async function findCodes({ data, width, height }: Picture): Promise<Code[]> {
  const pixels = new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, data.length)
  const found = await readBarcodes(
    { data: pixels, width, height, colorSpace: 'srgb' },
    {
      formats: ['QRCode', 'Code128', 'Code39'],
      tryHarder: true,
      tryRotate: true,
      tryInvert: false,
      maxNumberOfSymbols: 8,
    },
  )
  return found.filter(({ isValid }) => isValid).map(({ text, orientation }) => ({ text, turned: orientation }))
}
