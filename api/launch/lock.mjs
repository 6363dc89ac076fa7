import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './root.mjs'

/** Lets one process at a time install and build in this checkout; the kernel frees the lock when its holder dies. */
export async function alone(work) {
  const lock = await take()
  try {
    return await work()
  } finally {
    lock?.close()
  }
}

async function take() {
  // Names of this kind, which leave no file behind, are Linux's own.
  if (process.platform !== 'linux') return undefined
  for (;;) {
    const lock = await tryToTake(`\0like-u-build-${root}`.slice(0, 100))
    if (lock) return lock
    await wait(100)
  }
}

const tryToTake = (name) =>
  new Promise((resolve, reject) => {
    const lock = createServer()
    lock.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    lock.listen(name, () => resolve(lock))
  })
