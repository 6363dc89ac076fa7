import { existsSync } from 'node:fs'
import { fail } from './fail.mjs'
import { inRoot } from './root.mjs'
import { runNode } from './run.mjs'
import { fingerprintOfAll, isFresh, leaveStamp } from './stamp.mjs'

/** What is built from what, and how. */
const parts = [
  {
    name: 'api',
    sources: ['api/src', 'api/tsconfig.json', 'package-lock.json'],
    result: 'api/dist/.built',
    build: () => runNode([inRoot('node_modules/typescript/bin/tsc'), '-p', 'api']),
  },
  {
    name: 'graphiql',
    sources: ['api/graphiql', 'package-lock.json'],
    result: 'api/dist/graphiql/.built',
    isThere: () => existsSync(inRoot('api/graphiql/vite.config.ts')),
    build: () =>
      runNode([inRoot('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
        cwd: inRoot('api/graphiql'),
      }),
  },
]

const isSource = (file) => !file.endsWith('.test.ts')

/** Builds what is missing or older than its sources. */
export function build() {
  for (const { name, sources, result, isThere, build: make } of parts) {
    if (isThere && !isThere()) continue
    const fingerprint = fingerprintOfAll(
      sources.map((source) => inRoot(source)),
      isSource,
    )
    if (isFresh(inRoot(result), fingerprint)) continue
    console.log(`Membangun ${name} … / Building ${name} …`)
    if (!make()) fail(`Bagian ${name} tidak dapat dibangun.`, `The part ${name} does not build.`)
    leaveStamp(inRoot(result), fingerprint)
  }
}
