import sharp from 'sharp'
import { expect, test } from 'vitest'
import { findLines } from './find-lines.ts'

/** Twenty lines of words on a page that lies turned by so many degrees, clockwise. */
async function page(turn: number) {
  const words = Array.from({ length: 20 }, (_, line) =>
    [0, 1, 2, 3].map(
      (word) =>
        `<rect x="${120 + word * 150}" y="${120 + line * 40}" width="${90 + ((word * line) % 50)}" height="14"/>`,
    ),
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="850" height="1200">${words.flat().join('')}</svg>`
  const upright = await sharp(Buffer.from(svg)).flatten({ background: '#fff' }).png().toBuffer()
  const turned = sharp(upright).rotate(turn, { background: '#fff' }).ensureAlpha().raw()
  const { data, info } = await turned.toBuffer({ resolveWithObject: true })
  return { data: new Uint8Array(data), width: info.width, height: info.height }
}

test.each([
  [0, { sideways: false, lean: 0 }],
  [3, { sideways: false, lean: 3 }],
  [178, { sideways: false, lean: -2 }],
  [90, { sideways: true, lean: 0 }],
  [272.5, { sideways: true, lean: 2.5 }],
])('lines of a page turned by %d degrees', async (turn, lines) => {
  expect(await findLines(await page(turn))).toMatchObject(lines)
})
