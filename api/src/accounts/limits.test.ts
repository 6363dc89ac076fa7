import { describe, expect, test } from 'vitest'
import { createMemoryLimiter } from '../foundation/limiter.ts'
import { accountLimits, networkOf, spendSignIn } from './limits.ts'

const from = { address: '203.0.113.7', userAgent: 'test' }

describe('limits of accounts', () => {
  test.each(Object.entries(accountLimits))('%s refuses the attempt after the last allowed one', async (name, limit) => {
    const limiter = createMemoryLimiter(accountLimits)
    for (let attempt = 0; attempt < limit.attempts; attempt++) await limiter.spend(name, 'siti')
    await expect(limiter.spend(name, 'siti')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' })
    await expect(limiter.spend(name, 'budi')).resolves.toBeUndefined()
  })

  test('the refusal says after how many seconds another try makes sense', async () => {
    const limiter = createMemoryLimiter({ once: { attempts: 1, perSeconds: 90 } })
    await limiter.spend('once', 'siti')
    const refusal = await limiter.spend('once', 'siti').catch((error: unknown) => error)
    expect(refusal).toMatchObject({ details: { retryAfter: 90 } })
  })

  test('a success forgives earlier mistakes', async () => {
    const limiter = createMemoryLimiter({ once: { attempts: 1, perSeconds: 90 } })
    await limiter.spend('once', 'siti')
    await limiter.forgive('once', 'siti')
    await expect(limiter.spend('once', 'siti')).resolves.toBeUndefined()
  })

  test('the sixth sign-in from one network is refused, while the owner still gets in from another', async () => {
    const limiter = createMemoryLimiter(accountLimits)
    for (let attempt = 0; attempt < 5; attempt++) await spendSignIn(limiter, 'siti', from)
    await expect(spendSignIn(limiter, 'siti', from)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' })
    await expect(spendSignIn(limiter, 'siti', { ...from, address: '198.51.100.1' })).resolves.toBeUndefined()
  })

  test('a limit nobody declared is a mistake in the program', async () => {
    await expect(createMemoryLimiter({}).spend('unheard-of', 'siti')).rejects.toThrow('unheard-of')
  })
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
