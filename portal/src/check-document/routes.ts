import { at, type PortalRoute } from '../routes.ts'

/** Whether a document is genuine and in force, for whoever holds it. The QR code of a letter leads here. */
export const routes: PortalRoute[] = [at('/dokumen/:code?', async () => (await import('./check-page.tsx')).CheckPage)]
