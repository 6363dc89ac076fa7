// `npm test`: everything that proves LIKE-U, on a machine that has Node 20 or newer and nothing else.
import { rmSync } from 'node:fs'
import { tryToBuild } from '../api/launch/build.mjs'
import { fail } from '../api/launch/fail.mjs'
import { install } from '../api/launch/install.mjs'
import { alone } from '../api/launch/lock.mjs'
import { inRoot } from '../api/launch/root.mjs'
import { runNode } from '../api/launch/run.mjs'
import { missingTools, tools } from './harness/tools.mjs'
import { countByKind, nameSecondTries, printSummary } from './summary.mjs'

const report = inRoot('tests/output/vitest.json')

await alone(install)
checkTools()
const typescript = inRoot('node_modules/typescript/bin/tsc')
const lint = check('lint', [
  inRoot('node_modules/oxlint/bin/oxlint'),
  '--deny-warnings',
  'api',
  'admin',
  'portal',
  'tests',
])
// Some tests start the built program and open its pages; building the console writes its typed documents.
await alone(tryToBuild)
const typed = [
  ['-p', 'api', '--noEmit'],
  ['-p', 'tests'],
  ['-p', 'admin'],
  ['-p', 'portal'],
]
const types = typed.every((project) => check('types', [typescript, ...project]))
const counts = { lint: asCount(lint), types: asCount(types), ...runVitest() }
process.exit(printSummary(counts) ? 0 : 1)

/** Without its program a test is skipped on a developer's machine; where it counts, nothing is skipped unseen. */
function checkTools() {
  const missing = missingTools()
  if (missing.length === 0) return
  const packages = [...new Set(missing.map((name) => tools[name]))].join(' ')
  const how = `apt-get install ${packages}`
  if (process.env.CI) fail(`Belum terpasang: ${missing.join(', ')} (${how}).`, `Not installed: ${missing.join(', ')}.`)
  console.log(`Sebagian uji dilewati / some tests are skipped: ${missing.join(', ')} (${how})`)
}

function check(name, args) {
  console.log(`\n▸ ${name}`)
  return runNode(args)
}

function asCount(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

function runVitest() {
  rmSync(report, { force: true })
  const vitest = inRoot('node_modules/vitest/vitest.mjs')
  // What vitest keeps of earlier runs does not notice a changed tsconfig.
  runNode([vitest, '--clearCache'], { stdio: 'ignore' })
  console.log('\n▸ tests')
  const finished = runNode([vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  nameSecondTries(report)
  return countByKind(report, finished)
}
