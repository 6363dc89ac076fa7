import { expect, test } from 'vitest'
import { piecesOf } from './find-passages.ts'

test('what was looked for stands apart', () => {
  expect(piecesOf('tentang \u0002kerajinan\u0003\nkeramik \u0002Plered\u0003')).toEqual([
    { text: 'tentang ', sought: false },
    { text: 'kerajinan', sought: true },
    { text: ' keramik ', sought: false },
    { text: 'Plered', sought: true },
  ])
})

test.each(['', 'Surat yang tidak memuatnya <b>'])('a passage without it says nothing: %s', (passage) => {
  expect(piecesOf(passage)).toEqual([])
})
