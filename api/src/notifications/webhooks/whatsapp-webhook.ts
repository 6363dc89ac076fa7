import { createHmac, timingSafeEqual } from 'node:crypto'
import express, { type Router } from 'express'
import { z } from 'zod'
import type { Transact } from '../../foundation/work.ts'
import { applyReceipt, type Receipt } from './apply-receipt.ts'

export interface WhatsAppWebhookConfig {
  /** What Meta repeats when the webhook is set up. */
  verifyToken: string
  /** Signs every call (`X-Hub-Signature-256`). */
  appSecret: string
}

const path = '/webhooks/whatsapp'

/** The webhook of the WhatsApp Cloud API: `GET` to set it up, `POST` for receipts. */
export function whatsAppWebhook(config: WhatsAppWebhookConfig, transact: Transact): Router {
  const router = express.Router()
  router.get(path, ({ query }, response) => {
    const wanted = query['hub.mode'] === 'subscribe' && isSame(String(query['hub.verify_token']), config.verifyToken)
    if (wanted) response.type('text/plain').send(String(query['hub.challenge']))
    else response.sendStatus(403)
  })
  router.post(path, express.raw({ type: () => true, limit: '3mb' }), async (request, response) => {
    const body: unknown = request.body
    if (!Buffer.isBuffer(body) || !isGenuine(body, request.get('x-hub-signature-256'), config.appSecret)) {
      response.sendStatus(403)
      return
    }
    for (const receipt of readStatuses(body)) await transact((work) => applyReceipt(work, receipt))
    response.sendStatus(200)
  })
  return router
}

const digestOf = (body: Buffer | string, secret: string): Buffer => createHmac('sha256', secret).update(body).digest()

/** Compares digests, so that the time it takes tells nothing. */
const isSame = (given: string, wanted: string): boolean =>
  timingSafeEqual(digestOf(given, 'comparison'), digestOf(wanted, 'comparison'))

const isGenuine = (body: Buffer, signature: string | undefined, appSecret: string): boolean =>
  isSame(signature ?? '', `sha256=${digestOf(body, appSecret).toString('hex')}`)

const callSchema = z.object({
  entry: z.array(z.object({ changes: z.array(z.object({ value: z.object({ statuses: z.array(z.unknown()) }) })) })),
})
const statusSchema = z.object({
  id: z.string(),
  status: z.enum(['sent', 'delivered', 'read', 'failed']),
  biz_opaque_callback_data: z.string().optional(),
})

const news = { sent: 'SENT', delivered: 'DELIVERED', read: 'DELIVERED', failed: 'REJECTED' } as const

/** The receipts in a call; messages people write back are passed over. */
export function readStatuses(body: Buffer): Receipt[] {
  const call = callSchema.safeParse(parseJson(body))
  if (!call.success) return []
  const statuses = call.data.entry.flatMap(({ changes }) => changes.flatMap(({ value }) => value.statuses))
  return statuses.flatMap((status) => {
    const { success, data } = statusSchema.safeParse(status)
    return success
      ? [{ notification: data.biz_opaque_callback_data, providerMessageId: data.id, news: news[data.status] }]
      : []
  })
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
