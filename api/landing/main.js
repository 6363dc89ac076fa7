import { activation, emailChange, officers, reset, signIn, signUp } from './account.js'
import { documentPage, submissionPage } from './checks.js'
import { h } from './elements.js'
import { home } from './home.js'
import { language, speak } from './language.js'

const pages = {
  '': home,
  aktivasi: activation,
  'atur-sandi': reset,
  'ubah-email': emailChange,
  dokumen: documentPage,
  laporan: submissionPage,
  'laporan-penelitian': () => import('./report.js').then(({ reportPage }) => reportPage),
  masuk: signIn,
  daftar: signUp,
  admin: officers,
}

/** The secret of the link: read once, and gone from the address bar and the history. */
function takeSecret() {
  const secret = location.hash.replace(/^#(token=)?/, '')
  if (secret) history.replaceState(null, '', location.pathname)
  return secret
}

function nameLanguages(title) {
  const button = document.getElementById('language')
  const name = () => {
    document.title = title === home.title ? 'LIKE-U – Bakesbangpol Purwakarta' : `${title[language]} – LIKE-U`
    const other = language === 'id' ? { lang: 'en', name: 'English' } : { lang: 'id', name: 'Bahasa Indonesia' }
    Object.assign(button, { lang: other.lang, textContent: other.name, hidden: false })
  }
  button.addEventListener('click', () => {
    speak(button.lang)
    name()
  })
  name()
}

const [, name = '', rest = ''] = location.pathname.split('/')
const found = pages[name] ?? home
// Few people hand a report in: only they load what that takes.
const page = typeof found === 'function' ? await found() : found
document.documentElement.lang = language
document.getElementById('main').replaceChildren(h('h1', {}, page.title), ...page.show(takeSecret(), decode(rest)))
nameLanguages(page.title)
// The same page opened by another link: browsers do not load it anew for what follows the #.
addEventListener('hashchange', () => location.reload())

function decode(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
