/** A process of its own for papers and registers: `node paper-process.ts <task> <folder>`; answers its parent once. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import { limits } from './limits.ts'
import type { Tasks } from './tasks.ts'

/** The heap limit of Node does not count pictures; a thread that watches all memory does. */
const watch = `setInterval(() => process.memoryUsage.rss() > ${limits.memory} && process.kill(process.pid, 'SIGKILL'), 50)`
new Worker(watch, { eval: true }).unref()
// Those who work at the screens come first; but on a machine that is never idle a stack must come to its end as well.
setPriority(5)
// Whoever asked is gone: nobody waits for the answer any more.
process.once('disconnect', () => process.exit(1))

const [task = '', folder = ''] = process.argv.slice(2)
const doing = {
  look: async (order: Tasks['look']['order']) => (await import('./look-at-pages.ts')).lookAtPages(order),
  cut: async (order: Tasks['cut']['order']) => (await import('./cut-parts.ts')).cutParts(order, folder),
  extract: async (order: Tasks['extract']['order']) => (await import('./extract-words.ts')).extractWords(order),
  tabulate: async (order: Tasks['tabulate']['order']) => (await import('./tabulate.ts')).tabulate(order),
  read: async (order: Tasks['read']['order']) => (await import('./read-part.ts')).readPart(order, folder),
}

const order = JSON.parse(await readFile(join(folder, 'order.json'), 'utf8')) as never
const answer = await doing[task as keyof Tasks](order)
process.send?.(answer, () => process.exit())
