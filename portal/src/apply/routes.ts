import { at, type PortalRoute } from '../routes.ts'

/** From choosing a service to sending it in. */
export const routes: PortalRoute[] = [
  at('/ajukan/:slug', async () => (await import('./begin/begin-page.tsx')).BeginPage, { signedIn: true }),
  at('/laporan/:id/isi/:step?', async () => (await import('./fill-page.tsx')).FillPage, { signedIn: true }),
]
