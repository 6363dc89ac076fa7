import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tell, tellStranger } from '../../api/src/accounts/account-message.ts'
import { devMailbox } from '../../api/src/notifications/mailbox/dev-mailbox.ts'
import { linkSecret, messagesTo, newestMessage } from '../harness/mailbox.ts'
import { createMessageWorld, serveRouter, type MessageWorld } from './message-world.ts'

let world: MessageWorld
let site: { url: string; stop(): Promise<void> }

beforeEach(async () => {
  world = await createMessageWorld({})
  site = await serveRouter(devMailbox(world.orm.em))
  await world.beginWork()
})

afterEach(async () => {
  await site.stop()
  await world.stop()
})

describe('without providers, messages land in the developers’ mailbox', () => {
  it('with the secret of a link behind its #', async () => {
    const user = await world.enrol()
    await world.transact((work) => tell(work, user, 'ACTIVATION', { token: 'S3cret-_token' }))
    const message = await newestMessage(site.url, user.email!, 'ACTIVATION')
    expect(message.text).toContain('http://like-u.test/aktivasi#token=S3cret-_token')
    expect(linkSecret(message)).toBe('S3cret-_token')
  })

  it('with the code for a new number, by WhatsApp to that number only', async () => {
    const user = await world.enrol()
    await world.transact((work) => tell(work, user, 'PHONE_CHANGE', { to: '+6281234567896', token: '123456' }))
    expect((await newestMessage(site.url, '+6281234567896')).text).toMatch(/^123456 /)
    expect(await messagesTo(site.url, user.email!)).toEqual([])
  })

  it('also for those without an account, in their language', async () => {
    await world.transact((work) => tellStranger(work, 'tamu@contoh.id', 'REGISTRATION_TAKEN', 'en'))
    expect((await newestMessage(site.url, 'tamu@contoh.id')).text).toMatch(/^Dear Sir or Madam,/)
  })

  it('and is shown as harmless text', async () => {
    const user = await world.enrol({ name: '<script>alert(1)</script>' })
    await world.transact((work) => tell(work, user, 'PASSWORD_CHANGED'))
    const { id } = (await newestMessage(site.url, user.email!)) as unknown as { id: string }
    const answer = await fetch(`${site.url}/dev/mailbox/${id}`)
    const page = await answer.text()
    expect(page).toContain('&lt;script&gt;alert(1)')
    expect(page).not.toContain('<script')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect((await fetch(`${site.url}/dev/mailbox`)).status).toBe(200)
    expect((await fetch(`${site.url}/dev/mailbox/unknown`)).status).toBe(404)
  })
})
