import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { root } from '../api/launch/root.mjs'

const outcomes = { passed: 'passed', failed: 'failed' }

const read = (report) => (existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')).testResults ?? []) : [])

/** Counts vitest's outcomes by kind of test: the folder under `tests`, or `unit` for those beside the code. */
export function countByKind(report, wentWell) {
  const testResults = read(report)
  const counts = {}
  for (const file of testResults) {
    const count = (counts[kindOf(file.name)] ??= { passed: 0, failed: 0, skipped: 0 })
    for (const { status } of file.assertionResults) count[outcomes[status] ?? 'skipped'] += 1
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')) count.failed += 1
  }
  // A run that broke off outside any test is a failure too, and so is one that found nothing to run.
  if (testResults.length === 0 || (!wentWell && total(counts, 'failed') === 0))
    counts.run = { passed: 0, failed: 1, skipped: 0 }
  return counts
}

/** Names the tests that passed at the second try only: they hide a race, in us or in them. */
export function nameSecondTries(report) {
  const again = read(report).flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0),
  )
  for (const { fullName, failureMessages } of again) console.log(`↻ ${fullName}: ${failureMessages[0].split('\n')[0]}`)
}

function kindOf(file) {
  const [top, kind] = relative(root, file).split('/')
  return top === 'tests' ? kind : 'unit'
}

const total = (counts, outcome) => Object.values(counts).reduce((sum, count) => sum + count[outcome], 0)

/** Prints a line per kind and, last, the sum. Answers whether nothing failed. */
export function printSummary(counts) {
  console.log('')
  for (const [kind, { passed, failed, skipped }] of Object.entries(counts))
    console.log(`${failed ? '✗' : '✓'} ${kind.padEnd(14)}${sum(passed, failed, skipped)}`)
  const failed = total(counts, 'failed')
  console.log(`\n${sum(total(counts, 'passed'), failed, total(counts, 'skipped'))}`)
  return failed === 0
}

const sum = (passed, failed, skipped) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
