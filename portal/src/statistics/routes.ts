import { at, type PortalRoute } from '../routes.ts'

/** How many were served, and how fast, for everyone to see. */
export const routes: PortalRoute[] = [
  at('/statistik', async () => (await import('./statistics-page.tsx')).StatisticsPage),
]
