import { existsSync, statSync } from 'node:fs'
import { fail } from './fail.mjs'
import { inRoot } from './root.mjs'
import { run } from './run.mjs'
import { fingerprintOf, isFresh, leaveStamp } from './stamp.mjs'

const lockFile = inRoot('package-lock.json')
const stamp = inRoot('node_modules/.like-u-installed')

/** Installs the locked dependencies when they are missing or not those of the lock file. */
export function install() {
  const fingerprint = fingerprintOf(lockFile)
  if (isFresh(stamp, fingerprint)) return
  if (!installedByHand()) {
    console.log('Memasang komponen yang diperlukan, sekali saja … / Installing what is needed, once …')
    // Building needs the development tools, in production too.
    if (!run('npm', ['ci', '--include=dev', '--loglevel=error']))
      fail('Pemasangan gagal; periksa sambungan internet.', 'Installing failed; check the network.')
  }
  leaveStamp(stamp, fingerprint)
}

/** Someone ran `npm ci` after the lock file last changed; npm notes what it installed. */
function installedByHand() {
  const note = inRoot('node_modules/.package-lock.json')
  return !existsSync(stamp) && existsSync(note) && statSync(note).mtimeMs >= statSync(lockFile).mtimeMs
}
