import { at, type PortalRoute } from '../routes.ts'

/** Whom to ask, what others asked, and what becomes of personal data. */
export const routes: PortalRoute[] = [
  at('/bantuan', async () => (await import('./help-page.tsx')).HelpPage),
  at('/privasi', async () => (await import('./privacy-page.tsx')).PrivacyPage),
]
