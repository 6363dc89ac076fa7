import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, decimalOf, formatDecimal, formatPercentage, percentage } from './decimal.ts'
import { formatRupiah, rupiah } from './rupiah.ts'

describe('rupiah', () => {
  it.each([
    ['Rp1.500.000', '1500000'],
    ['Rp 1.500.000,00', '1500000'],
    ['rp. 10.000,-', '10000'],
    ['1500000', '1500000'],
    ['007', '7'],
  ])('%s is %s', (raw, value) => {
    expect(rupiah.normalise(raw)).toBe(value)
    expect(rupiah.fault(value)).toBeUndefined()
  })

  it.each(['1.5', '1,500,000', '-5', '1500,50', 'seribu', '1'.repeat(16)])('%s is refused', (raw) => {
    expect(rupiah.fault(rupiah.normalise(raw))).toBeDefined()
  })

  it('reads back what it shows', () => {
    expect(formatRupiah(1_500_000)).toBe('Rp1.500.000')
    expect(formatRupiah(-2500)).toBe('-Rp2.500')
    fc.assert(
      fc.property(fc.nat(), (amount) => {
        expect(rupiah.normalise(formatRupiah(amount))).toBe(String(amount))
      }),
    )
  })
})

describe('decimal and percentage', () => {
  it.each([
    ['3,25', '3,25', 3.25],
    ['3.25', '3,25', 3.25],
    ['1.500', '1500', 1500],
    ['1.500,5', '1500,5', 1500.5],
    ['-0,5', '-0,5', -0.5],
  ])('%s is %s', (raw, value, number) => {
    expect(decimal.normalise(raw)).toBe(value)
    expect(decimal.fault(value)).toBeUndefined()
    expect(decimalOf(value)).toBe(number)
  })

  it.each(['', 'tiga', '1,2,3', '1.2.3', ','])('%j is no number', (raw) => {
    expect(decimal.fault(decimal.normalise(raw))).toBeDefined()
  })

  it.each([
    ['12,5%', true],
    ['100', true],
    ['0', true],
    ['100,1', false],
    ['-1', false],
  ])('%s is a percentage: %s', (raw, ok) => {
    expect(percentage.fault(percentage.normalise(raw)) === undefined).toBe(ok)
  })

  it('shows the reader’s separators', () => {
    expect(formatDecimal(1234.5)).toBe('1.234,5')
    expect(formatDecimal(1234.5, 'en')).toBe('1,234.5')
    expect(formatPercentage(12.5)).toBe('12,5%')
  })
})
