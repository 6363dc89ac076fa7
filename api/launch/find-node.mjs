import { existsSync } from 'node:fs'
import { fail } from './fail.mjs'
import { inRoot } from './root.mjs'

const needed = 24

/** The Node LIKE-U runs on: the one its dependencies bring, else the machine's own when it is new enough. */
export function findNode() {
  const own = inRoot('node_modules/.bin/node')
  if (existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= needed) return process.execPath
  return fail(
    `Mesin ini memerlukan Node ${needed} atau lebih baru; yang ada ${process.version}.`,
    `This machine needs Node ${needed} or newer; it has ${process.version}.`,
  )
}
