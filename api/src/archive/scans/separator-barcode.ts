import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'

const files = createRequire(import.meta.url)

/** A text as barcode (Code 128), as PNG: for scanners that know no QR codes. */
export async function drawBarcode(text: string): Promise<Uint8Array> {
  // Left to itself it would fetch its program from another host.
  const wasmBinary = (await readFile(files.resolve('zxing-wasm/writer/zxing_writer.wasm'))).buffer as ArrayBuffer
  prepareZXingModule({ overrides: { wasmBinary } })
  const { image, error } = await writeBarcode(text, { format: 'Code128', scale: 6 })
  if (!image) throw new Error(`A barcode could not be drawn: ${error}`)
  return new Uint8Array(await image.arrayBuffer())
}
