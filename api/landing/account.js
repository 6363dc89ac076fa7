import { ask, Refused } from './ask.js'
import { h, note } from './elements.js'
import { field, form } from './form.js'

const identifier = {
  name: 'identifier',
  label: { id: 'Email atau nama pengguna', en: 'Email or username' },
  autocomplete: 'username',
}

/** Sends one of the account's mutations, and shows the API's own sentence with what comes next. */
const tell = (operation, type, next) => async (input) => {
  const data = await ask(`mutation ($input: ${type}!) { ${operation}(input: $input) { message } }`, { input })
  return note('good', data[operation].message, next && h('p', {}, next))
}

const asks = (operation, type, button) => () =>
  form({ fields: [field(identifier)], button, send: tell(operation, type), once: true })

const newActivation = asks('resendActivation', 'ResendActivationInput', {
  id: 'Kirim tautan aktivasi baru',
  en: 'Send a new activation link',
})
const newReset = asks('requestPasswordReset', 'RequestPasswordResetInput', {
  id: 'Kirim tautan atur sandi',
  en: 'Send a password link',
})

const now = { id: 'Anda dapat menutup halaman ini.', en: 'You may close this page.' }
const incomplete = {
  id: 'Tautan ini tidak lengkap atau halaman sudah dimuat ulang. Buka lagi tautan dari pesan kami.',
  en: 'This link is incomplete, or the page was reloaded. Open the link in our message again.',
}
const askAgain = (again) => [h('h2', {}, { id: 'Minta tautan baru', en: 'Ask for a new link' }), again()]

/** The page of a link with a secret: explains, and acts only when its button is pressed. */
const linkPage = ({ title, text, button, fields = () => [], send, again }) => ({
  title,
  show: (token) => {
    const dead = again && h('section', { class: 'card', hidden: token ? '' : undefined }, ...askAgain(again))
    const act = form({
      fields: fields(),
      button,
      once: true,
      send: (answers) => send({ ...answers, token }),
      advice: { BAD_USER_INPUT: (fault) => void dead?.toggleAttribute('hidden', !isDead(fault)) },
    })
    const body = token ? h('section', { class: 'card' }, h('p', {}, text), act) : note('warn', incomplete)
    return [h('div', { class: 'narrow' }, body, dead)]
  },
})

const isDead = ({ fields }) => fields?.some(({ field: name }) => name === 'token')

export const activation = linkPage({
  title: { id: 'Aktifkan akun', en: 'Activate your account' },
  text: {
    id: 'Tekan tombol di bawah untuk mengaktifkan akun LIKE-U Anda.',
    en: 'Press the button below to activate your LIKE-U account.',
  },
  button: { id: 'Aktifkan akun', en: 'Activate account' },
  send: tell('activateAccount', 'ActivateAccountInput', now),
  again: newActivation,
})

export const emailChange = linkPage({
  title: { id: 'Ganti alamat email', en: 'Change your email address' },
  text: {
    id: 'Tekan tombol di bawah untuk memakai alamat email ini bagi akun Anda.',
    en: 'Press the button below to use this email address for your account.',
  },
  button: { id: 'Pakai alamat ini', en: 'Use this address' },
  send: tell('confirmEmailChange', 'ConfirmEmailChangeInput', now),
})

const password = (name, label, hint) => field({ name, label, hint, type: 'password', autocomplete: 'new-password' })

export const reset = linkPage({
  title: { id: 'Atur kata sandi', en: 'Choose a password' },
  text: {
    id: 'Sesudahnya, semua perangkat perlu masuk lagi dengan kata sandi baru.',
    en: 'Afterwards every device has to sign in again with the new password.',
  },
  button: { id: 'Simpan kata sandi', en: 'Save password' },
  fields: () => [
    password(
      'password',
      { id: 'Kata sandi baru', en: 'New password' },
      {
        id: 'Paling sedikit 10 huruf; petugas 12 dengan huruf besar, kecil, angka dan tanda.',
        en: 'At least 10 characters; staff 12 with capital and small letters, digits and signs.',
      },
    ),
    password('repeated', { id: 'Ulangi kata sandi baru', en: 'Repeat the new password' }),
  ],
  send: ({ token, password, repeated }) => {
    if (password !== repeated) throw differ()
    return tell('resetPassword', 'ResetPasswordInput', now)({ token, password })
  },
  again: newReset,
})

const differ = () => {
  const message = { id: 'Kedua kata sandi tidak sama.', en: 'The two passwords differ.' }
  return new Refused(message, { code: 'DIFFERENT', fields: [{ field: 'repeated', message }] })
}

const soon = {
  id: 'Portal warga dan konsol petugas sedang disiapkan dan belum dapat dibuka di sini.',
  en: 'The citizens’ portal and the staff console are being prepared and cannot be opened here yet.',
}
const cards = (...forms) => h('div', { class: 'columns' }, ...forms)
const card = (title, body) => h('section', { class: 'card' }, h('h2', {}, title), body)
const home = () => h('p', {}, h('a', { href: '/' }, { id: 'Lihat semua layanan', en: 'See all services' }))

/** A page whose place the portal or the console will take; meanwhile it offers what is possible. */
const later = (title) => ({
  title,
  show: () => [
    h('p', { class: 'lead' }, soon),
    home(),
    cards(
      card({ id: 'Lupa kata sandi', en: 'Forgotten password' }, newReset()),
      card({ id: 'Akun belum aktif', en: 'Account not active yet' }, newActivation()),
    ),
  ],
})

export const signIn = later({ id: 'Masuk', en: 'Sign in' })
export const signUp = later({ id: 'Daftar', en: 'Register' })
export const officers = later({ id: 'Konsol petugas', en: 'Staff console' })
