import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const isCode = (error: unknown, code: string) => (error as NodeJS.ErrnoException).code === code

/** A secret made once on this machine and kept in a file that only its owner may read. */
export function keptSecret(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
  }
  publish(file, randomBytes(32).toString('base64url'))
  return readFileSync(file, 'utf8')
}

/** Links a finished file into place, so that of two processes starting at once one wins and both read the same. */
function publish(file: string, secret: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, secret, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
}
