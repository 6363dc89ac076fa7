import { expect, test } from 'vitest'
import { readDescription } from './description.ts'

test.each([
  ['When the record was made.', undefined, 'When the record was made.', undefined],
  ['Full name (Nama lengkap). As on the card.', ['Full name', 'Nama lengkap'], 'As on the card.', undefined],
  ['Email (Email). Personal data, class GENERAL.', ['Email', 'Email'], '', 'GENERAL'],
  ['Number (NIP) (NIP).', ['Number (NIP)', 'NIP'], '', undefined],
  ['Legal entity (AHU) (Punya AHU (nomor)).', ['Legal entity (AHU)', 'Punya AHU (nomor)'], '', undefined],
  ['It is destroyed (musnah).', ['It is destroyed', 'Musnah'], '', undefined],
  ['Position (jabatan), as printed.', undefined, 'Position (jabatan), as printed.', undefined],
  ['First. Then (so).', undefined, 'First. Then (so).', undefined],
  [null, undefined, '', undefined],
])('%s', (text, label, help, personal) => {
  expect(readDescription(text)).toEqual({
    ...(label && { label: { en: label[0], id: label[1] } }),
    help,
    personal,
  })
})
