import { template } from './template.ts'

const notYou = {
  id: 'Jika bukan Anda yang melakukannya, segera ganti kata sandi Anda dan hubungi Bakesbangpol.',
  en: 'If this was not you, change your password at once and contact Bakesbangpol.',
}

/** Messages that let the owner of an account notice what others may have done with it. */
export const securityTemplates = {
  NEW_SIGN_IN: template({
    needs: ['date'],
    only: 'EMAIL',
    subject: { id: 'Akun LIKE-U Anda dipakai masuk', en: 'Your LIKE-U account was signed in to' },
    email: {
      id: `Akun LIKE-U Anda dipakai masuk dari perangkat baru pada {{date}}. ${notYou.id}`,
      en: `Your LIKE-U account was signed in to from a new device on {{date}}. ${notYou.en}`,
    },
  }),
  SECOND_FACTOR_ADDED: template({
    needs: [],
    only: 'EMAIL',
    subject: { id: 'Kode aplikasi diaktifkan', en: 'Authenticator app turned on' },
    email: {
      id: `Mulai sekarang akun LIKE-U Anda meminta kode dari aplikasi autentikator saat masuk. ${notYou.id}`,
      en: `From now on your LIKE-U account asks for a code of your authenticator app at sign-in. ${notYou.en}`,
    },
  }),
  SECOND_FACTOR_REMOVED: template({
    needs: [],
    only: 'EMAIL',
    subject: { id: 'Kode aplikasi dimatikan', en: 'Authenticator app turned off' },
    email: {
      id: `Akun LIKE-U Anda tidak lagi meminta kode dari aplikasi autentikator. ${notYou.id}`,
      en: `Your LIKE-U account no longer asks for a code of an authenticator app. ${notYou.en}`,
    },
  }),
  RECOVERY_CODE_USED: template({
    needs: [],
    only: 'EMAIL',
    subject: { id: 'Kode pemulihan dipakai', en: 'A recovery code was used' },
    email: {
      id: `Satu kode pemulihan akun LIKE-U Anda baru saja dipakai untuk masuk. ${notYou.id}`,
      en: `One recovery code of your LIKE-U account was just used to sign in. ${notYou.en}`,
    },
  }),
  SUSPENDED: template({
    needs: [],
    only: 'EMAIL',
    subject: { id: 'Akun LIKE-U Anda ditutup sementara', en: 'Your LIKE-U account is suspended' },
    email: {
      id: 'Akun LIKE-U Anda ditutup sementara oleh Bakesbangpol dan tidak dapat dipakai masuk. Hubungi Bakesbangpol untuk keterangan.',
      en: 'Your LIKE-U account was suspended by Bakesbangpol and cannot be used to sign in. Contact Bakesbangpol for an explanation.',
    },
  }),
  REINSTATED: template({
    needs: [],
    only: 'EMAIL',
    subject: { id: 'Akun LIKE-U Anda dibuka kembali', en: 'Your LIKE-U account is open again' },
    email: {
      id: 'Akun LIKE-U Anda telah dibuka kembali. Anda dapat masuk seperti biasa.',
      en: 'Your LIKE-U account is open again. You can sign in as usual.',
    },
  }),
}
