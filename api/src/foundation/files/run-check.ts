import { bulkhead, BulkheadRejectedError } from 'cockatiel'
import { fork } from 'node:child_process'
import { dirname } from 'node:path'
import { unavailable } from '../errors.ts'
import type { CheckResult } from './check-pdf.ts'
import type { MediaKind } from './media-kind.ts'

const longestCheck = 10_000
/** On a busy machine a process takes its time to begin; no file is to blame for that. */
const longestStart = 60_000

/** The program beside this file; in the sources it ends in `.ts`, in the built service in `.js`. */
const program = import.meta.filename.replace(/run-check(\.[tj]s)$/, 'check-process$1')

/** Two files are checked at a time; a crowd waits, a flood is asked to come back. */
const queue = bulkhead(2, 50)

/** Checks a file in a process of its own, which may write only beside the file and dies after 10 s or at 512 MB. */
export async function runCheck(kind: MediaKind, source: string, target: string): Promise<CheckResult> {
  try {
    return await queue.execute(() => checkApart(kind, source, target))
  } catch (error) {
    throw error instanceof BulkheadRejectedError ? unavailable() : error
  }
}

function checkApart(kind: MediaKind, source: string, target: string): Promise<CheckResult> {
  const fence = ['--permission', '--allow-fs-read=*', `--allow-fs-write=${dirname(target)}`]
  const child = fork(program, [kind, source, target], {
    execArgv: ['--max-old-space-size=384', ...fence, '--allow-worker', '--allow-addons', '--no-warnings'],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const kill = () => child.kill('SIGKILL')
  let limit = setTimeout(kill, longestStart)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.on('message', (told: 'READY' | CheckResult) => {
      clearTimeout(limit)
      if (told === 'READY') limit = setTimeout(kill, longestCheck)
      else resolve(told)
    })
    // Dying without an answer is an answer: the file was too much for the limits.
    child.once('exit', () => {
      clearTimeout(limit)
      resolve({ fault: 'TOO_COMPLEX' })
    })
  })
}
