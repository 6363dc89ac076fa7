import { createHash } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import express, { type Response, type Router } from 'express'
import { validate } from 'uuid'
import { MailboxMessage } from './mailbox-message.ts'
import { listPage, mailboxStyle, messagePage } from './mailbox-page.ts'

const shown = 100

/** The developers' mailbox at `/dev/mailbox`. It shows everybody's messages: never mount it in production. */
export function devMailbox(em: EntityManager): Router {
  const router = express.Router()
  const find = (to?: string) =>
    em.fork().find(MailboxMessage, to ? { address: to } : {}, { orderBy: { id: 'desc' }, limit: shown })
  router.get('/dev/mailbox', async (_, response) => {
    sendPage(response, listPage(await find()))
  })
  router.get('/dev/mailbox.json', async ({ query }, response) => {
    const messages = await find(typeof query.to === 'string' ? query.to : undefined)
    response
      .set('Cache-Control', 'no-store')
      .json(messages.map(({ address, ...message }) => ({ to: address, ...message })))
  })
  router.get('/dev/mailbox/:id', async ({ params: { id } }, response) => {
    const message = validate(id) ? await em.fork().findOne(MailboxMessage, { id }) : null
    if (message) sendPage(response, messagePage(message))
    else response.sendStatus(404)
  })
  return router
}

const styleHash = createHash('sha256').update(mailboxStyle).digest('base64')
const headers = {
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
}

const sendPage = (response: Response, html: string): void => {
  response.set(headers).type('html').send(html)
}
