import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from '../../../api/launch/fail.mjs'
import { run } from '../../../api/launch/run.mjs'
import { fingerprintOf, isFresh, leaveStamp } from '../../../api/launch/stamp.mjs'

const here = import.meta.dirname
const stamp = join(here, 'node_modules/.installed')

/** Installs those LIKE-U is measured against; the product itself knows nothing of them. */
export function installPeers() {
  const fingerprint = fingerprintOf(join(here, 'package-lock.json'))
  if (existsSync(stamp) && isFresh(stamp, fingerprint)) return
  if (!run('npm', ['ci', '--loglevel=error'], { cwd: here }))
    fail('Pembanding tidak dapat dipasang.', 'What LIKE-U is measured against could not be installed.')
  leaveStamp(stamp, fingerprint)
}
