/**
 * A process of its own for every file: `node check-process.ts <kind> <source> <target>`. Tells its parent when it is ready,
 * then what it found.
 */
import { readFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { CheckResult } from './check-pdf.ts'
import { mostPages, mostPixels } from './file-faults.ts'

/** The heap limit of Node does not count unpacked bytes; a thread that watches all memory does. */
const mostMemory = 512 * 1024 * 1024
const watch = `setInterval(() => process.memoryUsage.rss() > ${mostMemory} && process.kill(process.pid, 'SIGKILL'), 20)`
new Worker(watch, { eval: true }).unref()

const [kind = '', source = '', target = ''] = process.argv.slice(2)

/** Loads what this kind needs; the time a check may take begins when it is there. */
async function prepare(): Promise<() => Promise<CheckResult>> {
  if (kind === 'pdf') {
    const { checkPdf } = await import('./check-pdf.ts')
    return async () => checkPdf(await readFile(source), mostPages)
  }
  if (kind === 'xlsx') {
    const { checkWorkbook } = await import('./check-workbook.ts')
    return () => checkWorkbook(source)
  }
  const { cleanImage } = await import('./clean-image.ts')
  return () => cleanImage(source, target, mostPixels)
}

const check = await prepare()
process.send?.('READY')
process.send?.(await check(), () => process.exit())
