/** A process of its own for every file: `node check-process.ts <kind> <source> <target>`; answers its parent once. */
import { readFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { CheckResult } from './check-pdf.ts'
import { mostPages, mostPixels } from './file-faults.ts'

/** The heap limit of Node does not count unpacked bytes; a thread that watches all memory does. */
const mostMemory = 512 * 1024 * 1024
const watch = `setInterval(() => process.memoryUsage.rss() > ${mostMemory} && process.kill(process.pid, 'SIGKILL'), 20)`
new Worker(watch, { eval: true }).unref()

const [kind = '', source = '', target = ''] = process.argv.slice(2)

async function check(): Promise<CheckResult> {
  if (kind === 'pdf') return (await import('./check-pdf.ts')).checkPdf(await readFile(source), mostPages)
  if (kind === 'xlsx') return (await import('./check-workbook.ts')).checkWorkbook(source)
  return (await import('./clean-image.ts')).cleanImage(source, target, mostPixels)
}

process.send?.(await check(), () => process.exit())
