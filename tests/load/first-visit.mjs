// How long a first visit takes on a cheap phone: `npm run first-visit -- http://localhost:4000` against a running server.
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'

// "Slow 4G" and a processor four times slower than this one, as browsers' developer tools throttle them.
const slow4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const slowness = 4
const rounds = 5

const origin = process.argv[2] ?? 'http://localhost:4000'
const pages = ['/', '/layanan/research-permit', '/masuk', '/lacak']

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
})
console.log(`${rounds} first visits each; slow 4G, ${slowness}× slower processor; the middle one`)
for (const path of pages) {
  const visits = []
  for (let round = 0; round < rounds; round += 1) visits.push(await visit(path))
  const middle = visits.toSorted((a, b) => a.ready - b.ready)[Math.floor(rounds / 2)]
  const { ready, painted, script, all, requests } = middle
  console.log(
    `${path.padEnd(28)} content ${ms(painted)}  ready ${ms(ready)}  JavaScript ${kB(script)}  all ${kB(all)}  ${requests} requests`,
  )
}
await browser.close()

/** Opens the page in a browser that knows nothing yet, and waits until what it is about stands there. */
async function visit(path) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slow4G)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  const seen = { script: 0, all: 0, requests: 0 }
  page.on('response', async (response) => {
    const bytes = await travelled(response)
    seen.requests += 1
    seen.all += bytes
    if (response.request().resourceType() === 'script') seen.script += bytes
  })
  const start = performance.now()
  await page.goto(origin + path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const painted = performance.now() - start
  await page.waitForLoadState('networkidle')
  // Half a second of quiet is what the browser waits for before it says so.
  const ready = performance.now() - start - 500
  await context.close()
  return { ...seen, painted, ready }
}

async function travelled(response) {
  const body = await response.body().catch(() => Buffer.alloc(0))
  return response.headers()['content-encoding'] === 'gzip' ? gzipSync(body, { level: 9 }).length : body.length
}

function ms(time) {
  return `${Math.round(time).toString().padStart(5)} ms`
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(0).padStart(4)} kB`
}
