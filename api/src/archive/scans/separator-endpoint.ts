import { Router } from 'express'
import { separatorSheet } from './separator-sheet.ts'

/** Where the sheet to lay between letters is printed from; it says nothing about anybody, so anyone may have it. */
export function createSeparatorRouter(): Router {
  const router = Router()
  router.get('/lembar-pemisah.pdf', async (_request, response) => {
    response.type('application/pdf').send(Buffer.from(await separatorSheet()))
  })
  return router
}
