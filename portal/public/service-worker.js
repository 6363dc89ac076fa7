// Lets the portal start without a line: keeps its page and its programs. What people ask, send or download is never kept.

const pages = 'pages'
const programs = 'programs'
const shell = '/'

// The first part of every address that is the portal's; the console, files and the API are none of this worker's business.
const ours = new Set(
  (
    ' layanan panduan lacak dokumen statistik bantuan privasi masuk daftar aktivasi lupa-sandi atur-sandi ubah-email ' +
    'akun ajukan laporan laporan-penelitian'
  ).split(' '),
)

addEventListener('install', (event) => event.waitUntil(start()))
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return
  if (mode === 'navigate' && ours.has(pathname.split('/')[1])) event.respondWith(pageFor(event))
  if (pathname.startsWith('/assets/')) event.respondWith(programFor(event.request))
})

// A page tells what it had loaded before this worker was there.
addEventListener('message', (event) => event.waitUntil(keepPrograms(event.data)))

async function start() {
  await keepPage(await fetch(shell, { cache: 'no-cache' }))
  await skipWaiting()
}

/** The newest page while there is a line, the kept one without; it is the same for every address. */
async function pageFor(event) {
  try {
    const response = await fetch(event.request)
    if (response.ok) event.waitUntil(keepPage(response.clone()))
    return response
  } catch {
    return (await caches.match(shell)) ?? Response.error()
  }
}

/** Another page means another version: the programs of the one before are let go. */
async function keepPage(response) {
  const html = await response.clone().text()
  const kept = await caches.match(shell)
  if (kept && (await kept.text()) === html) return
  await caches.delete(programs)
  await keepPrograms([...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path))
  await (await caches.open(pages)).put(shell, response)
}

async function keepPrograms(paths) {
  const cache = await caches.open(programs)
  const missing = []
  for (const path of new Set(paths)) if (path.startsWith('/assets/') && !(await cache.match(path))) missing.push(path)
  await cache.addAll(missing)
}

/** A program never changes under its name, so what is kept is as good as new. */
async function programFor(request) {
  const kept = await caches.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await (await caches.open(programs)).put(request, response.clone())
  return response
}
