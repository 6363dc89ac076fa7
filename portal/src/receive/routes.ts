import { at, type PortalRoute } from '../routes.ts'

/** Where the secure link to an issued document leads. */
export const routes: PortalRoute[] = [at('/terima', async () => (await import('./receive-page.tsx')).ReceivePage)]
