import { at, type PortalRoute } from '../routes.ts'

/** How far a submission is, for whoever knows its number. */
export const routes: PortalRoute[] = [at('/lacak', async () => (await import('./track-page.tsx')).TrackPage)]
