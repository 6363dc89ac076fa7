import { describe, expect, it } from 'vitest'
import { isMobile, mobilePhone, phone, whatsAppNumber } from './phone.ts'

describe('phone', () => {
  it.each([
    ['081234567890', '+6281234567890'],
    ['0812-3456-7890', '+6281234567890'],
    ['62 812 3456 7890', '+6281234567890'],
    ['+62 812-3456-7890', '+6281234567890'],
    ['(0264) 200123', '+62264200123'],
    ['+65 8123 4567', '+6581234567'],
    ['+81 90-1234-5678', '+819012345678'],
  ])('%s is %s', (raw, value) => {
    expect(phone.normalise(raw)).toBe(value)
    expect(phone.fault(value)).toBeUndefined()
  })

  it.each(['', '0812', 'nol delapan', '+6281234567890 ext 5', '+999123456789', '081234567890', '+62812345678901234'])(
    '%j is refused',
    (value) => {
      expect(phone.fault(value)).toBeDefined()
    },
  )

  it('messages need a mobile number', () => {
    expect(isMobile('+6281234567890')).toBe(true)
    expect(isMobile('+819012345678')).toBe(true)
    expect(mobilePhone.fault('+62264200123')?.id).toContain('nomor HP')
    expect(mobilePhone.fault('0812')?.id).toContain('tidak dikenali')
  })

  it('WhatsApp leaves the plus out', () => {
    expect(whatsAppNumber('+6281234567890')).toBe('6281234567890')
  })
})
