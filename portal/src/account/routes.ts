import { at, type PortalRoute } from '../routes.ts'

const signedIn = { signedIn: true }

/** What a person keeps in order about their own account. */
export const routes: PortalRoute[] = [
  at('/akun', async () => (await import('./account-page.tsx')).AccountPage, signedIn),
  at('/akun/profil', async () => (await import('./profile-page.tsx')).ProfilePage, signedIn),
  at('/akun/email', async () => (await import('./email-page.tsx')).EmailPage, signedIn),
  at('/akun/whatsapp', async () => (await import('./phone-page.tsx')).PhonePage, signedIn),
  at('/akun/kata-sandi', async () => (await import('./password-page.tsx')).PasswordPage, signedIn),
  at('/akun/perangkat', async () => (await import('./devices-page.tsx')).DevicesPage, signedIn),
  at('/akun/data-saya', async () => (await import('./my-data-page.tsx')).MyDataPage, signedIn),
  at('/akun/autentikator', async () => (await import('./authenticator-page.tsx')).AuthenticatorPage, signedIn),
]
