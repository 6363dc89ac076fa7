import { at, type PortalRoute } from '../routes.ts'

/** What became of what one filed, and the results of a study by their personal link. */
export const routes: PortalRoute[] = [
  at('/laporan', async () => (await import('./my-submissions-page.tsx')).MySubmissionsPage, { signedIn: true }),
  at('/laporan/:id', async () => (await import('./submission-page.tsx')).SubmissionPage, { signedIn: true }),
  at('/laporan/:id/terkirim', async () => (await import('./receipt-page.tsx')).ReceiptPage, { signedIn: true }),
  at('/laporan/:id/nilai', async () => (await import('./rating/rating-page.tsx')).RatingPage, { signedIn: true }),
  at('/laporan-penelitian', async () => (await import('./report/report-page.tsx')).ReportPage),
]
