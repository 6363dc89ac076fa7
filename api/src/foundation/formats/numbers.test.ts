import { describe, expect, it } from 'vitest'
import type { Format } from './format.ts'
import { formats, type FormatName } from './formats.ts'

const accepted: [FormatName, string, string][] = [
  ['familyCardNumber', '3214 0101 0120 0001', '3214010101200001'],
  ['taxNumber', '01.234.567.8-409.000', '0012345678409000'],
  ['taxNumber', '3214014508990003', '3214014508990003'],
  ['businessNumber', '9120-0012-34567', '9120001234567'],
  ['studentNumber', '0091234567', '0091234567'],
  ['schoolNumber', '２０２１２３４５', '20212345'],
  ['employeeNumber', '19850101 201001 1 001', '198501012010011001'],
  ['lecturerNumber', '0412345678', '0412345678'],
  ['lecturerNumber', '1234567890123456', '1234567890123456'],
  ['postalCode', ' 41115 ', '41115'],
  ['passport', ' x 123-4567 ', 'X1234567'],
  ['stayPermit', '2c11je-0123 x', '2C11JE0123X'],
  ['classificationCode', '400.14.5.4', '400.14.5.4'],
  ['classificationCode', ' 000.9.2 ', '000.9.2'],
  ['email', ' Siti.N@Contoh.ID ', 'siti.n@contoh.id'],
  ['personName', '  Suharto ', 'Suharto'],
  ['personName', "Nur'aini  binti  A. Ma’ruf", "Nur'aini binti A. Ma’ruf"],
  ['personName', 'Jose\u0301', 'José'],
]

const refused: [FormatName, string][] = [
  ['familyCardNumber', '321401010120000'],
  ['taxNumber', '12345678901234'],
  ['businessNumber', 'NIB9120001234'],
  ['studentNumber', ''],
  ['passport', 'X123'],
  ['passport', 'X123456789012'],
  ['passport', 'X12345\n67'],
  ['stayPermit', ''],
  ['stayPermit', 'A'.repeat(21)],
  ['classificationCode', '200,1,3'],
  ['classificationCode', '20.1'],
  ['email', 'siti@contoh'],
  ['email', 'siti@contoh.id\nbcc: x@y.id'],
  ['email', `${'a'.repeat(65)}@contoh.id`],
  ['personName', '12345'],
  ['personName', 'Si\u0000ti'],
  ['personName', 'a'.repeat(121)],
]

describe('official numbers and names', () => {
  it.each(accepted)('%s takes %j as %j', (name, raw, value) => {
    expect(formats[name].normalise(raw)).toBe(value)
    expect(formats[name].fault(value)).toBeUndefined()
  })

  it.each(refused)('%s refuses %j', (name, value) => {
    expect(formats[name].fault(value)).toBeDefined()
  })

  it.each([
    ['passport', 'X1234567', 'X123••67'],
    ['identityNumber', '3214014508990003', '3214••••••••••03'],
    ['email', 'siti@contoh.id', 's•••@contoh.id'],
    ['personName', 'Siti Nurhaliza', 'S••• N•••'],
  ] as const)('%s masks %j as %j', (name, value, masked) => {
    expect((formats[name] as Format).mask?.(value)).toBe(masked)
  })

  it('says how long a number should be', () => {
    expect(formats.taxNumber.fault('12')?.id).toBe(
      'NPWP terdiri atas 15 atau 16 angka, bukan 2. Periksa kembali kartu NPWP.',
    )
  })
})
