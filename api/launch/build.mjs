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
  {
    name: 'admin',
    sources: ['admin', 'portal/src/ui/tokens.css', 'schema.graphql', 'codegen.yml', 'package-lock.json'],
    result: 'api/dist/admin/.built',
    build: () =>
      runNode([inRoot('node_modules/.bin/graphql-codegen'), '--config', 'codegen.yml', '--silent']) &&
      runNode([inRoot('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { cwd: inRoot('admin') }),
  },
  {
    name: 'portal',
    // The documents of the portal are typed together with the console's.
    sources: ['portal', 'admin/compress.ts', 'schema.graphql', 'codegen.yml', 'package-lock.json'],
    result: 'api/dist/portal/.built',
    build: () =>
      runNode([inRoot('node_modules/.bin/graphql-codegen'), '--config', 'codegen.yml', '--silent']) &&
      runNode([inRoot('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { cwd: inRoot('portal') }),
  },
]

const isSource = (file) => !/\.test\.tsx?$|\/gql\//.test(file)

/** Builds what is missing or older than its sources; stops when something does not build. */
export function build() {
  const broken = tryToBuild().join(', ')
  if (broken) fail(`Tidak dapat dibangun: ${broken}.`, `Does not build: ${broken}.`)
}

/** Builds what is missing or older than its sources. Answers what did not build. */
export const tryToBuild = () =>
  parts.filter(({ isThere }) => !isThere || isThere()).flatMap((part) => (buildPart(part) ? [] : [part.name]))

function buildPart({ name, sources, result, build: make }) {
  const fingerprint = fingerprintOfAll(
    sources.map((source) => inRoot(source)),
    isSource,
  )
  if (isFresh(inRoot(result), fingerprint)) return true
  console.log(`Membangun ${name} … / Building ${name} …`)
  if (!make()) return false
  leaveStamp(inRoot(result), fingerprint)
  return true
}
