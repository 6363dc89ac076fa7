import { at, type PortalRoute } from '../routes.ts'

/** What the office offers, under which conditions, and which of it somebody needs. */
export const routes: PortalRoute[] = [
  at('/', async () => (await import('./services-page.tsx')).ServicesPage),
  at('/layanan/:slug', async () => (await import('./service-page.tsx')).ServicePage),
  at('/panduan', async () => (await import('./guide/guide-page.tsx')).GuidePage),
]
