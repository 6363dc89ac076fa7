import { describe, expect, test } from 'vitest'
import { Refusal } from '../foundation/errors.ts'
import { readIdentity } from './identity.ts'

describe('what people type is kept in one form', () => {
  test.each([
    [{ name: '  Siti   Nurhaliza ' }, { name: 'Siti Nurhaliza' }],
    [{ username: ' SitiNur ' }, { username: 'sitinur' }],
    [{ email: 'Siti@Contoh.ID ' }, { email: 'siti@contoh.id' }],
    [{ phone: '0812-3456-7890' }, { phone: '+6281234567890' }],
    [{ phone: '+60 12-345 6789' }, { phone: '+60123456789' }],
    [{ phone: null }, { phone: null }],
    [{ nip: '198001012005011001' }, { nip: '198001012005011001' }],
  ])('%j', (typed, kept) => {
    expect(readIdentity(typed)).toEqual(kept)
  })
})

describe('what cannot be kept is refused', () => {
  test.each([
    [{ name: 'S' }],
    [{ name: 'Siti\u0000' }],
    [{ name: 'Siti\u202eitiS' }],
    [{ username: 'siti@nur' }],
    [{ username: '1siti' }],
    [{ username: 'sit' }],
    [{ email: 'siti@' }],
    [{ email: `${'a'.repeat(64)}@${'b'.repeat(190)}.id` }],
    [{ phone: '12' }],
    [{ nip: '123' }],
  ])('%j', (typed) => {
    expect(() => readIdentity(typed)).toThrow(Refusal)
  })
})

test('all faults come at once', () => {
  const faultsOf = (): unknown => {
    try {
      return readIdentity({ name: '', email: 'x' }, [{ field: 'password', message: { id: 'a', en: 'b' } }])
    } catch (error) {
      return (error as Refusal).details.fields
    }
  }
  expect(faultsOf()).toMatchObject([{ field: 'name' }, { field: 'email' }, { field: 'password' }])
})
