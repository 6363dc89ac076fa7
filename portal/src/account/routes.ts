import type { PortalRoute } from '../routes.ts'

export const routes: PortalRoute[] = []
