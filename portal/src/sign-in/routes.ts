import { at, type PortalRoute } from '../routes.ts'

/** From a stranger to somebody who is signed in, and the pages behind the links of our messages about accounts. */
export const routes: PortalRoute[] = [
  at('/masuk', async () => (await import('./sign-in-page.tsx')).SignInPage),
  at('/daftar', async () => (await import('./register-page.tsx')).RegisterPage),
  at('/aktivasi', async () => (await import('./activation-page.tsx')).ActivationPage),
  at('/lupa-sandi', async () => (await import('./forgotten-page.tsx')).ForgottenPage),
  at('/atur-sandi', async () => (await import('./choose-password-page.tsx')).ChoosePasswordPage),
  at('/ubah-email', async () => (await import('./email-change-page.tsx')).EmailChangePage),
]
