import type { MikroORM } from '@mikro-orm/postgresql'
import type { Router } from 'express'
import { sessionMark } from './accounts/session-cookie.ts'
import { createTemplateRouter } from './archive/legacy/template-endpoint.ts'
import { printLabels } from './archive/places/print-labels.ts'
import { createSeparatorRouter } from './archive/scans/separator-endpoint.ts'
import type { Config } from './config.ts'
import { createConsole } from './console.ts'
import { createRequest } from './context.ts'
import { previewLetter } from './documents/preview-letter.ts'
import { createDownloadRouter } from './foundation/files/download-endpoint.ts'
import { type Admit, createMadeAnewRouter } from './foundation/files/made-anew.ts'
import { createUploadRouter } from './foundation/files/upload-endpoint.ts'
import { createTransact } from './foundation/transact.ts'
import { requireMayAsk } from './foundation/rights/may-ask.ts'
import { system } from './foundation/viewer.ts'
import { gate } from './gate.ts'
import { createGraphiql } from './graphiql.ts'
import { incomingOf } from './incoming.ts'
import type { Equipment } from './instruments.ts'
import { createPortal } from './portal.ts'
import { devMailbox } from './notifications/mailbox/dev-mailbox.ts'
import { sendGridWebhook } from './notifications/webhooks/sendgrid-webhook.ts'
import { whatsAppWebhook } from './notifications/webhooks/whatsapp-webhook.ts'

/** Everything that is reached by plain HTTP: files in and out, providers' receipts, the developers' mailbox. */
export function createRouters(config: Config, orm: MikroORM, { instruments, scanner }: Equipment): Router[] {
  const transact = createTransact(orm, instruments, { viewer: system, language: 'id' })
  const { log } = instruments
  const whoMayAsk =
    (operation: string): Admit =>
    async (http) => {
      const request = await createRequest(orm, instruments, http)
      requireMayAsk(request.rights, gate, request.viewer, operation)
      return request
    }
  const { webhookKey } = config.mail.sendgrid
  const { appSecret, verifyToken } = config.whatsapp ?? {}
  return [
    createUploadRouter({ ...instruments, transact, scanner, incoming: incomingOf(config) }),
    createDownloadRouter({
      ...instruments,
      transact,
      sessionOf: (request) => sessionMark(instruments.settings, request.headers.cookie),
    }),
    createMadeAnewRouter({
      path: '/previews',
      fileName: 'pratinjau.pdf',
      log,
      admit: whoMayAsk('Query.previewLetter'),
      make: ({ transact, issuing }, submission) =>
        issuing.inTurn(() => transact((work) => previewLetter(work, submission))),
    }),
    createMadeAnewRouter({
      path: '/labels',
      fileName: 'label.pdf',
      log,
      admit: whoMayAsk('Query.storagePlaces'),
      make: ({ transact }, place) => transact((work) => printLabels(work, place)),
    }),
    createSeparatorRouter(),
    createTemplateRouter(),
    createGraphiql(),
    createConsole(),
    ...(webhookKey ? [sendGridWebhook(webhookKey, transact)] : []),
    ...(appSecret && verifyToken ? [whatsAppWebhook({ appSecret, verifyToken }, transact)] : []),
    ...(config.production ? [] : [devMailbox(orm.em)]),
    createPortal(config),
  ]
}
