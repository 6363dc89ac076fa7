import { Router } from 'express'
import { mediaKinds } from '../../foundation/files/media-kind.ts'
import { registerTemplate } from './register-template.ts'

/** Where the empty register is fetched; it says nothing about anybody, so anyone may have it. */
export function createTemplateRouter(): Router {
  const router = Router()
  router.get('/daftar-arsip-lama.xlsx', async (_request, response) => {
    response
      .attachment('daftar-arsip-lama.xlsx')
      .type(mediaKinds.xlsx.mediaType)
      .send(await registerTemplate())
  })
  return router
}
