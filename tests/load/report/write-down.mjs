import { readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from '../../../api/launch/root.mjs'

const file = inRoot('docs/performance.md')
const [begin, end] = ['<!-- measured -->', '<!-- end of what was measured -->']

/** Puts what was measured in the place of what was measured before. */
export function writeDown(text) {
  const document = readFileSync(file, 'utf8')
  const [before, rest] = document.split(begin)
  const [, after] = rest.split(end)
  writeFileSync(file, `${before}${begin}\n\n${text}\n${end}${after}`)
}
