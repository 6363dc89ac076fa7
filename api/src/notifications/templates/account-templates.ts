import { template } from './template.ts'

const notYou = {
  id: 'Jika bukan Anda yang melakukannya, segera atur ulang kata sandi Anda dan hubungi Bakesbangpol.',
  en: 'If this was not you, reset your password at once and contact Bakesbangpol.',
}

/** Messages that prove an address, give access, or tell that access has changed. */
export const accountTemplates = {
  ACTIVATION: template({
    needs: ['link'],
    only: 'EMAIL',
    subject: { id: 'Aktifkan akun LIKE-U Anda', en: 'Activate your LIKE-U account' },
    email: {
      id: 'Terima kasih telah mendaftar di LIKE-U. Buka tautan ini untuk mengaktifkan akun Anda:\n\n{{link}}\n\nTautan berlaku 48 jam dan hanya dapat dipakai satu kali. Jika Anda tidak mendaftar, abaikan email ini.',
      en: 'Thank you for registering with LIKE-U. Open this link to activate your account:\n\n{{link}}\n\nThe link works for 48 hours and only once. If you did not register, ignore this email.',
    },
  }),
  ACCOUNT_EXISTS: template({
    needs: ['link'],
    only: 'EMAIL',
    subject: { id: 'Email ini sudah punya akun LIKE-U', en: 'This email already has a LIKE-U account' },
    email: {
      id: 'Seseorang, mungkin Anda, memakai alamat email ini di LIKE-U. Alamat ini sudah punya akun, jadi tidak ada yang diubah. Untuk masuk atau memilih kata sandi baru, buka:\n\n{{link}}\n\nJika bukan Anda, abaikan email ini.',
      en: 'Someone, perhaps you, used this email address in LIKE-U. It already has an account, so nothing was changed. To sign in or choose a new password, open:\n\n{{link}}\n\nIf it was not you, ignore this email.',
    },
  }),
  REGISTRATION_TAKEN: template({
    needs: ['link'],
    only: 'EMAIL',
    subject: { id: 'Pendaftaran LIKE-U perlu diulang', en: 'Please register with LIKE-U again' },
    email: {
      id: 'Pendaftaran dengan email ini belum berhasil karena nama pengguna atau nomor WhatsApp yang diisi sudah dipakai akun lain. Daftarlah lagi dengan nama pengguna atau nomor yang berbeda:\n\n{{link}}\n\nJika Anda tidak mendaftar, abaikan email ini.',
      en: 'The registration with this email did not succeed because the username or WhatsApp number is used by another account. Register again with a different one:\n\n{{link}}\n\nIf you did not register, ignore this email.',
    },
  }),
  INVITATION: template({
    needs: ['link'],
    only: 'EMAIL',
    subject: { id: 'Akun petugas LIKE-U Anda', en: 'Your LIKE-U staff account' },
    email: {
      id: 'Akun petugas LIKE-U telah dibuat untuk Anda. Pilih kata sandi Anda di sini:\n\n{{link}}\n\nTautan hanya dapat dipakai satu kali. Jangan teruskan email ini kepada siapa pun.',
      en: 'A LIKE-U staff account has been made for you. Choose your password here:\n\n{{link}}\n\nThe link works only once. Do not forward this email to anyone.',
    },
  }),
  VISITOR_INVITATION: template({
    needs: ['link'],
    only: 'EMAIL',
    subject: { id: 'Akun LIKE-U Anda', en: 'Your LIKE-U account' },
    email: {
      id: 'Petugas loket Bakesbangpol mencatat alamat email ini untuk akun LIKE-U Anda. Pilih kata sandi di sini; sesudah itu Anda dapat melihat pengajuan Anda sendiri:\n\n{{link}}\n\nTautan berlaku 7 hari dan hanya dapat dipakai satu kali. Jika Anda tidak pernah datang ke loket, abaikan email ini.',
      en: 'A clerk at the counter of Bakesbangpol noted this email address for your LIKE-U account. Choose a password here; from then on you can look at your submissions yourself:\n\n{{link}}\n\nThe link works for 7 days and only once. If you never came to the counter, ignore this email.',
    },
  }),
  PASSWORD_RESET: template({
    needs: ['link'],
    only: 'EMAIL',
    subject: { id: 'Atur ulang kata sandi LIKE-U', en: 'Reset your LIKE-U password' },
    email: {
      id: 'Buka tautan ini untuk memilih kata sandi baru:\n\n{{link}}\n\nTautan berlaku 1 jam dan hanya dapat dipakai satu kali. Jika Anda tidak memintanya, abaikan email ini; kata sandi lama tetap berlaku.',
      en: 'Open this link to choose a new password:\n\n{{link}}\n\nThe link works for 1 hour and only once. If you did not ask for it, ignore this email; your old password still works.',
    },
  }),
  PASSWORD_CHANGED: template({
    needs: [],
    only: 'EMAIL',
    subject: { id: 'Kata sandi LIKE-U Anda telah diganti', en: 'Your LIKE-U password was changed' },
    email: {
      id: `Kata sandi akun LIKE-U Anda baru saja diganti. ${notYou.id}`,
      en: `The password of your LIKE-U account was just changed. ${notYou.en}`,
    },
  }),
  EMAIL_CHANGE: template({
    needs: ['link'],
    only: 'EMAIL',
    subject: { id: 'Pastikan alamat email baru Anda', en: 'Confirm your new email address' },
    email: {
      id: 'Buka tautan ini untuk memakai alamat email ini di akun LIKE-U Anda:\n\n{{link}}\n\nTautan berlaku 24 jam. Sampai dibuka, alamat lama tetap dipakai. Jika Anda tidak memintanya, abaikan email ini.',
      en: 'Open this link to use this email address for your LIKE-U account:\n\n{{link}}\n\nThe link works for 24 hours. Until it is opened, the old address stays in use. If you did not ask for it, ignore this email.',
    },
  }),
  EMAIL_CHANGED: template({
    needs: [],
    only: 'EMAIL',
    subject: { id: 'Alamat email LIKE-U Anda telah diganti', en: 'Your LIKE-U email address was changed' },
    email: {
      id: `Alamat email akun LIKE-U Anda telah diganti. ${notYou.id}`,
      en: `The email address of your LIKE-U account was changed. ${notYou.en}`,
    },
  }),
  PHONE_CHANGE: template({
    needs: ['code'],
    only: 'WHATSAPP',
    subject: { id: 'Kode LIKE-U', en: 'LIKE-U code' },
    email: {
      id: 'Kode untuk memastikan nomor WhatsApp Anda: {{code}}',
      en: 'Code to confirm your WhatsApp number: {{code}}',
    },
    whatsApp: {
      id: '{{code}} adalah kode LIKE-U Anda, berlaku 10 menit. Jangan berikan kepada siapa pun, termasuk petugas.',
      en: '{{code}} is your LIKE-U code, valid for 10 minutes. Give it to no one, not even to staff.',
    },
  }),
  PHONE_CHANGED: template({
    needs: [],
    only: 'EMAIL',
    subject: { id: 'Nomor WhatsApp LIKE-U Anda telah diganti', en: 'Your LIKE-U WhatsApp number was changed' },
    email: {
      id: `Nomor WhatsApp akun LIKE-U Anda telah diganti. ${notYou.id}`,
      en: `The WhatsApp number of your LIKE-U account was changed. ${notYou.en}`,
    },
  }),
  PHONE_TAKEN: template({
    needs: [],
    only: 'EMAIL',
    subject: { id: 'Nomor WhatsApp tidak dapat dipakai', en: 'The WhatsApp number cannot be used' },
    email: {
      id: 'Nomor WhatsApp yang Anda isi sudah dipakai akun lain, jadi nomor di akun Anda tidak diganti. Isi nomor lain, atau hubungi Bakesbangpol jika nomor itu milik Anda.',
      en: 'The WhatsApp number you gave is used by another account, so the number of your account was not changed. Give another number, or contact Bakesbangpol if the number is yours.',
    },
  }),
}
