import { Refusal } from '../../foundation/errors.ts'

/**
 * Why a sign-in is refused. What state the account is in is told only to who knows its password: to others, an unknown
 * account and a wrong password look alike.
 */
export const signInRefusals = {
  CREDENTIALS: () =>
    new Refusal('UNAUTHENTICATED', {
      id: 'Nama pengguna, email, atau kata sandi salah.',
      en: 'The username, email or password is wrong.',
    }),
  CODE: () =>
    new Refusal('UNAUTHENTICATED', {
      id: 'Kode salah atau sudah dipakai. Tunggu kode berikutnya di aplikasi autentikator.',
      en: 'The code is wrong or was used already. Wait for the next one in the authenticator app.',
    }),
  PENDING: () =>
    new Refusal(
      'FORBIDDEN',
      {
        id: 'Akun belum aktif. Buka tautan di email Anda, atau minta tautan baru, atau perbaiki alamat email.',
        en: 'The account is not active yet. Open the link in your email, ask for a new one, or correct the address.',
      },
      { reason: 'NOT_ACTIVATED' },
    ),
  SUSPENDED: () =>
    new Refusal(
      'FORBIDDEN',
      {
        id: 'Akun ini ditutup sementara. Hubungi Badan Kesatuan Bangsa dan Politik.',
        en: 'This account is suspended. Contact the Badan Kesatuan Bangsa dan Politik.',
      },
      { reason: 'SUSPENDED' },
    ),
}
