import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCheck } from './run-check.ts'

let folder = ''
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'like-u-check-'))))
afterAll(() => rm(folder, { recursive: true }))

const write = async (name: string, bytes: Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), bytes)
  return join(folder, name)
}

test('an ordinary PDF is answered with its pages', async () => {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  expect(await runCheck('pdf', await write('plain.pdf', await pdf.save()), join(folder, 'unused'))).toEqual({
    pages: 1,
  })
})

/** Objects packed so tightly that a few kilobytes unpack to a gigabyte. */
function bomb(): Buffer {
  let packed: Uint8Array = Buffer.alloc(1 << 30, 0x20)
  packed = deflateSync(packed, { level: 1 })
  const head = `%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 2 0 R>>')])
}

test('a PDF that unpacks to a gigabyte hurts nobody but its own process', { timeout: 30_000 }, async () => {
  const path = await write('bomb.pdf', bomb())
  const before = process.memoryUsage.rss()
  expect(await runCheck('pdf', path, join(folder, 'unused'))).toEqual({ fault: 'TOO_COMPLEX' })
  expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024)
})

test('a photograph comes out upright, without its position, and not larger than needed', async () => {
  const photo = await sharp({ create: { width: 4200, height: 100, channels: 3, background: 'red' } })
    .withExif({ IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 33/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  expect(photo.includes('Kamera')).toBe(true)
  const target = join(folder, 'photo.clean')
  expect(await runCheck('jpeg', await write('photo.jpg', photo), target)).toEqual({})
  const { format, width, height, exif, orientation } = await sharp(target).metadata()
  expect({ format, width, height, exif, orientation }).toEqual({ format: 'jpeg', width: 95, height: 4000 })
})

test('an image of 900 million pixels is refused from its header', async () => {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(30_000, 0)
  size.writeUInt32BE(30_000, 4)
  const real = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const { crc32 } = await import('node:zlib')
  const header = Buffer.concat([Buffer.from('IHDR'), size, real.subarray(24, 29)])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(header))
  const flood = Buffer.concat([real.subarray(0, 12), header, check, real.subarray(33)])
  expect(await runCheck('png', await write('flood.png', flood), join(folder, 'flood.clean'))).toEqual({
    fault: 'TOO_MANY_PIXELS',
  })
})

test('half an image is refused', async () => {
  const image = await sharp({ create: { width: 900, height: 900, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const path = await write('half.png', image.subarray(0, image.length / 2))
  expect(await runCheck('png', path, join(folder, 'half.clean'))).toEqual({ fault: 'UNREADABLE' })
})
