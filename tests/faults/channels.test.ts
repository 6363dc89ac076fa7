import forge from 'node-forge'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MessageChannel, OutgoingMessage } from '../../api/src/notifications/channels/message-channel.ts'
import { sendGridChannel } from '../../api/src/notifications/channels/sendgrid-channel.ts'
import { smtpChannel } from '../../api/src/notifications/channels/smtp-channel.ts'
import { whatsAppChannel } from '../../api/src/notifications/channels/whatsapp-channel.ts'
import { startFakeSmtp, type FakeSmtp, type MailServerMood } from '../harness/fakes/fake-smtp.ts'
import { startFakeWhatsApp } from '../harness/fakes/fake-whatsapp.ts'

const from = { email: 'like-u@contoh.id', name: 'LIKE-U' }
const message: OutgoingMessage = {
  id: '0197b2a0-0000-7000-8000-000000000001',
  address: 'siti@contoh.id',
  name: 'Siti',
  subject: 'Pengajuan',
  text: 'Isi surat',
  html: '<p>Isi surat</p>',
  wording: { name: 'REFUSED', language: 'id', values: ['Siti', 'IPN-1'] },
}
const sendGrid = (baseUrl: string) => sendGridChannel({ apiKey: 'SG.test', from, baseUrl, timeoutSeconds: 1 })
const whatsApp = (baseUrl: string) =>
  whatsAppChannel({ token: 't', phoneNumberId: '1', baseUrl, form: 'template', timeoutSeconds: 1 })

describe('a mail server', () => {
  let server: FakeSmtp
  let channel: MessageChannel
  beforeAll(async () => {
    server = await startFakeSmtp()
    channel = smtpChannel({ url: server.url, from, timeoutSeconds: 0.5 })
  })
  afterAll(() => server.stop())

  it.each<[MailServerMood, object]>([
    ['WELL', { kind: 'ACCEPTED', providerMessageId: message.id }],
    ['BUSY', { kind: 'TEMPORARY', fault: 'BUSY' }],
    ['NO_SUCH_MAILBOX', { kind: 'PERMANENT', fault: 'REJECTED' }],
    ['WRONG_PASSWORD', { kind: 'LOCKED_OUT' }],
    ['RESET_AFTER_LETTER', { kind: 'UNKNOWN', fault: 'CONNECTION_LOST' }],
    ['HANG', { kind: 'UNKNOWN', fault: 'TIMEOUT' }],
  ])('in the mood %s is understood', async (mood, outcome) => {
    server.mood(mood)
    expect(await channel.send(message)).toEqual(outcome)
  })

  it('gets both forms of the letter under a constant id', () => {
    expect(server.letters[0]).toContain(`Message-ID: <${message.id}@contoh.id>`)
    expect(server.letters[0]).toMatch(/text\/plain[\s\S]*text\/html/)
  })
})

describe('a provider that cannot be reached', () => {
  const unreachable = { kind: 'TEMPORARY', fault: 'UNREACHABLE' }

  it.each([
    ['a name nobody knows', async () => 'http://provider.invalid'],
    ['a closed port', closedPort],
  ])('has surely not taken the message: %s', async (_, place) => {
    const url = await place()
    expect(await sendGrid(url).send(message)).toEqual(unreachable)
    expect(await whatsApp(url).send(message)).toEqual(unreachable)
    expect(await smtpChannel({ url: url.replace('http', 'smtp'), from }).send(message)).toEqual(unreachable)
  })

  it('shows an expired certificate: nothing is sent to it', async () => {
    const server = createServer(expiredCertificate(), (_, response) => response.end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      expect(await sendGrid(url).send(message)).toEqual(unreachable)
      expect(await whatsApp(url).send(message)).toEqual(unreachable)
    } finally {
      server.close()
    }
  })
})

describe('the Cloud API', () => {
  it.each<[string, number, number, object]>([
    ['an expired token', 401, 190, { kind: 'LOCKED_OUT' }],
    ['a number without WhatsApp', 400, 131026, { kind: 'PERMANENT', fault: 'REJECTED' }],
    ['too many messages to one person', 400, 131056, { kind: 'TEMPORARY', fault: 'BUSY' }],
    ['trouble on its side', 400, 131016, { kind: 'TEMPORARY', fault: 'PROVIDER_ERROR' }],
  ])('says %s', async (_, status, code, outcome) => {
    const provider = await startFakeWhatsApp()
    provider.always({ status, body: { error: { code } } })
    expect(await whatsApp(provider.url).send({ ...message, address: '+6281234567890' })).toEqual(outcome)
    await provider.stop()
  })

  it('is given the approved wording and its values', async () => {
    const provider = await startFakeWhatsApp()
    await whatsApp(provider.url).send({ ...message, address: '+6281234567890' })
    expect(provider.chats()[0]?.template).toEqual({
      name: 'refused',
      language: { code: 'id' },
      components: [
        {
          type: 'body',
          parameters: [
            { type: 'text', text: 'Siti' },
            { type: 'text', text: 'IPN-1' },
          ],
        },
      ],
    })
    await provider.stop()
  })
})

/** The address of a provider that has just gone. */
async function closedPort(): Promise<string> {
  const provider = await startFakeWhatsApp()
  await provider.stop()
  return provider.url
}

function expiredCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = forge.pki.rsa.generateKeyPair(2048)
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = publicKey
  certificate.validity.notBefore = new Date('2020-01-01')
  certificate.validity.notAfter = new Date('2021-01-01')
  const name = [{ name: 'commonName', value: '127.0.0.1' }]
  certificate.setSubject(name)
  certificate.setIssuer(name)
  certificate.sign(privateKey, forge.md.sha256.create())
  return { key: forge.pki.privateKeyToPem(privateKey), cert: forge.pki.certificateToPem(certificate) }
}
