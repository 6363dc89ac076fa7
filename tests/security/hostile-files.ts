import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { deflateRawSync } from 'node:zlib'

/** A small honest PDF, optionally with more objects behind it. */
export async function pdf(extra = ''): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage()
  return Buffer.concat([Buffer.from(await document.save({ useObjectStreams: false })), Buffer.from(extra)])
}

/** A PDF that says in its trailer that it is locked. */
export async function lockedPdf(): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage()
  const { context } = document
  context.trailerInfo.Encrypt = context.register(context.obj({ Filter: 'Standard', V: 1, R: 2 }))
  return Buffer.from(await document.save({ useObjectStreams: false }))
}

/** A photograph that tells where it was taken. */
export const photographWithPosition = (): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
    .withExif({ IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 33/1 0/1' } })
    .jpeg()
    .toBuffer()

/** A ZIP with one entry of zeros that unpacks to a thousand times its size. */
export function zipBomb(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(50_000_000))
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(packed.length, 18)
  header.writeUInt32LE(50_000_000, 22)
  header.writeUInt16LE(1, 26)
  return Buffer.concat([header, Buffer.from('a'), packed])
}

export const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
