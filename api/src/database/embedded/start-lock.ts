import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

const patience = 60_000

/**
 * Lets one process at a time start or stop the server of a data folder. The lock is a name in the kernel (an abstract
 * socket), so it is free again the moment its holder dies, however it dies.
 */
export async function withStartLock<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const name = createHash('sha256').update(realpathSync(dataDir)).digest('hex')
  const lock = await take(`\0like-u-${name}`)
  try {
    return await work()
  } finally {
    lock.close()
  }
}

async function take(name: string): Promise<Server> {
  const deadline = Date.now() + patience
  for (;;) {
    const lock = await tryToTake(name)
    if (lock) return lock
    if (Date.now() > deadline) throw new Error('Another process has been starting this database for a minute.')
    await wait(25)
  }
}

function tryToTake(name: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const lock = createServer()
    lock.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    )
    lock.listen(name, () => resolve(lock))
  })
}
