const services = `# LIKE-U – layanan Bakesbangpol Purwakarta
#
# Kueri ini terbuka untuk siapa saja:
# tekan tombol Jalankan (▶) atau Ctrl-Enter.
# Untuk yang lain, masuk dahulu di tab "SignIn".
# Tombol ID/EN mengganti bahasa jawaban.
#
# This query is open to everyone:
# press Run (▶) or Ctrl-Enter.
# For the others, sign in on the tab "SignIn" first.
# The button ID/EN changes the language of answers.

query Services {
  services {
    kind
    title { id en }
    standard {
      workingDays
      cost
      requirements { key title { id en } required }
    }
  }
}
`

const signIn = `# Masuk: isi nama pengguna dan kata sandi pada
# "Variables" di bawah, lalu jalankan. Sesi disimpan
# dalam kuki. Sesudahnya tekan "Re-fetch GraphQL
# schema" di kiri bawah untuk memuat dokumentasi.
# Semua isian hilang saat tab peramban ditutup.
#
# Sign in: fill in username and password under
# "Variables" below, and run. The session is kept in
# a cookie. Then press "Re-fetch GraphQL schema" at
# the lower left to load the documentation.
# All you type is gone once this tab is closed.

mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    totpRequired
    user { name role }
  }
}
`

/** What a newcomer finds: a query for everyone, and how to sign in. */
export const examples = [
  { query: services },
  { query: signIn, variables: JSON.stringify({ input: { identifier: '', password: '' } }, null, 2) },
]
