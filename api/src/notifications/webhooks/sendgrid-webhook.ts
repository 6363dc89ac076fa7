import { EventWebhook, EventWebhookHeader } from '@sendgrid/eventwebhook'
import express, { type Router } from 'express'
import { z } from 'zod'
import type { Transact } from '../../foundation/work.ts'
import { applyReceipt, type Receipt } from './apply-receipt.ts'

/** The event webhook of SendGrid: `POST /webhooks/sendgrid`, signed with its key. @param publicKey base64, as SendGrid shows it */
export function sendGridWebhook(publicKey: string, transact: Transact): Router {
  const verifier = new EventWebhook()
  const key = verifier.convertPublicKeyToECDSA(publicKey)
  const router = express.Router()
  router.post('/webhooks/sendgrid', express.raw({ type: () => true, limit: '2mb' }), async (request, response) => {
    const signature = request.get(EventWebhookHeader.SIGNATURE()) ?? ''
    const timestamp = request.get(EventWebhookHeader.TIMESTAMP()) ?? ''
    const body: unknown = request.body
    if (!Buffer.isBuffer(body) || !isGenuine(() => verifier.verifySignature(key, body, signature, timestamp))) {
      response.sendStatus(403)
      return
    }
    for (const receipt of readEvents(body)) await transact((work) => applyReceipt(work, receipt))
    response.sendStatus(204)
  })
  return router
}

/** A signature that cannot even be read is a wrong one. */
function isGenuine(verify: () => boolean): boolean {
  try {
    return verify()
  } catch {
    return false
  }
}

const eventSchema = z.object({
  event: z.string(),
  type: z.string().optional(),
  notification: z.string().optional(),
  sg_message_id: z.string().optional(),
})

/** The events that tell something; others (opens, clicks, deferrals) are passed over. */
export function readEvents(body: Buffer): Receipt[] {
  const events = z.array(z.unknown()).catch([]).parse(parseJson(body))
  return events.flatMap((event) => {
    const read = eventSchema.safeParse(event)
    const news = read.success ? newsOf(read.data.event, read.data.type) : undefined
    if (!read.success || !news) return []
    const { notification, sg_message_id: message } = read.data
    // SendGrid appends where it routed the message to the id it first gave.
    return [{ notification, providerMessageId: message?.split('.')[0], news }]
  })
}

function newsOf(event: string, type?: string): Receipt['news'] | undefined {
  // A bounce of type `blocked` may pass another day; the address itself is good.
  if (event === 'bounce') return type === 'blocked' ? 'REJECTED' : 'BOUNCED'
  return ({ processed: 'SENT', delivered: 'DELIVERED', dropped: 'REJECTED', spamreport: 'COMPLAINT' } as const)[event]
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return []
  }
}
