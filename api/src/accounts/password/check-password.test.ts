import { describe, expect, test } from 'vitest'
import { Role } from '../../foundation/viewer.ts'
import { findPasswordFaults } from './check-password.ts'
import { policyFor } from './password-policy.ts'

const siti = { name: 'Siti Nurhaliza', username: 'sitinur', email: 'siti.nur@contoh.id' }
const policies = {
  citizen: policyFor(Role.CITIZEN, { production: true }),
  staff: policyFor(Role.ADMIN, { production: true }),
}
const faultsOf = async (who: keyof typeof policies, password: string): Promise<string[]> =>
  (await findPasswordFaults(password, siti, policies[who])).map(({ message }) => message.en)

describe('a password that is refused', () => {
  test.each([
    ['citizen', 'pendek', 'too short'],
    ['citizen', 'x'.repeat(129), 'too long'],
    ['citizen', 'password123', 'attackers try it first'],
    ['citizen', 'qwertyuiop', 'attackers try it first'],
    ['citizen', 'purwakarta', 'attackers try it first'],
    ['citizen', 'aaaaaaaaaaaaaaa', 'easy to guess'],
    ['citizen', 'kapalSitinurBesar', 'contains your name'],
    ['citizen', 'akuNURHALIZAsenang', 'contains your name'],
    ['citizen', 'siti.nur@contoh.id', 'contains your name'],
    ['staff', 'kudalumping-gunung', 'Mix small letters'],
    ['staff', 'KudaLumping4', 'Mix small letters'],
    ['staff', 'Kd-4lumping', 'too short'],
    ['staff', 'Password-123', 'guess'],
  ] as const)('%s: %s', async (who, password, reason) => {
    expect((await faultsOf(who, password)).join(' ')).toContain(reason)
  })
})

describe('a password that may be used', () => {
  test.each([
    ['citizen', 'kuda lumping naik sepeda'],
    ['citizen', 'gajahterbangmalam'],
    ['staff', 'kuda-Lumping4'],
    ['staff', 'Gunung-Tangkuban9 perahu'],
  ] as const)('%s: %s', async (who, password) => {
    expect(await faultsOf(who, password)).toEqual([])
  })
})

test('a fault names the field, in both languages, without repeating the password', async () => {
  const [fault] = await findPasswordFaults('pendek', siti, policies.citizen, 'newPassword')
  expect(fault?.field).toBe('newPassword')
  expect(fault?.message.id).toContain('10')
  expect(JSON.stringify(fault)).not.toContain('"pendek"')
})

test('a second factor is demanded of staff in production only', () => {
  expect(policyFor(Role.OFFICIAL, { production: true }).totp).toBe('required')
  expect(policyFor(Role.OFFICIAL, { production: false }).totp).toBe('optional')
  expect(policyFor(Role.CITIZEN, { production: true }).totp).toBe('optional')
})
