import { expect, test } from 'vitest'
import { letters } from '../../../../tests/contracts/letter-samples/letters.ts'
import { cleanLetter, cleanText } from './clean.ts'
import { isPrintable, unprintable } from './printable.ts'
import { renderLetter } from './render-letter.ts'

test.each([
  ['Nguyễn Thị Đặng Øystein Łukasz Škvorecký Ğül İnönü', true],
  ['Иван Петров, Γιώργος', true],
  ['“Kutipan” – dan — seterusnya … Rp10.000, 5 m², 50 %', true],
  ['dua\nbaris', true],
  ['山田太郎', false],
  ['محمد', false],
  ['דוד', false],
  ['สมชาย', false],
  ['senyum 🙂', false],
])('%s can be printed: %s', (text, expected) => {
  expect(isPrintable(text)).toBe(expected)
})

test.each([
  ['composes characters', 'e\u0301', 'é'],
  ['drops overrides of writing direction', 'abc\u202Efdp.exe\u202C\u2066', 'abcfdp.exe'],
  ['drops control and zero-width characters', 'a\u0000b\u001B[1mc\u200Bd\uFEFF', 'ab[1mcd'],
  ['makes every space a space', 'a\tb\u00A0c\u3000d', 'a b c d'],
  ['makes every line break one', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['makes wide letters, ligatures and Roman numerals plain', 'Ａb ﬁ Ⅷ', 'Ab fi VIII'],
  ['drops halves of characters', 'a\uD83Db', 'ab'],
])('cleaning %s', (_, text, expected) => {
  expect(cleanText(text)).toBe(expected)
})

test('a line break cannot begin a new line of the letter outside running text and values', () => {
  const { signatory, data } = cleanLetter({
    ...letters.research,
    signatory: { ...letters.research.signatory, name: 'Rina\nNIP 1' },
    data: [{ label: 'Lokasi\nNama', value: 'satu\ndua' }],
  })
  expect(signatory.name).toBe('Rina NIP 1')
  expect(data).toEqual([{ label: 'Lokasi Nama', value: 'satu\ndua' }])
})

const foreign = {
  ...letters.organization,
  data: [
    { label: 'Nama', value: '山田太郎' },
    { columns: [{ title: 'Nama' }], rows: [['Asep'], ['محمد']] },
  ],
}

test('names the places of what cannot be printed', () => {
  expect(unprintable(foreign)).toEqual(['data.0.value', 'data.1.rows.1.0'])
  expect(Object.values(letters).flatMap(unprintable)).toEqual([])
})

test('refuses to print it, telling where but not what', async () => {
  await expect(renderLetter(foreign)).rejects.toMatchObject({
    name: 'UnprintableLetter',
    paths: ['data.0.value', 'data.1.rows.1.0'],
    message: expect.not.stringContaining('山') as string,
  })
})
