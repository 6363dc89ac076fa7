import { fork } from 'node:child_process'
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { limits } from './limits.ts'
import type { Tasks } from './tasks.ts'

/** The program beside this file; in the sources it ends in `.ts`, in the built service in `.js`. */
const program = import.meta.filename.replace(/run-apart(\.[tj]s)$/, 'paper-process$1')

/** The process died, or was ended at its limits: the papers were too much for it. */
export class TooMuch extends Error {}

/** Gives a folder of its own to work in, and takes it away afterwards. */
export async function inFolder<T>(parent: string, act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await realpath(await mkdtemp(join(parent, 'scans-')))
  try {
    return await act(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Has pages looked at, cut or read by a process of its own, which may write only in its folder. @throws TooMuch */
export async function runApart<Name extends keyof Tasks>(
  name: Name,
  folder: string,
  order: Tasks[Name]['order'],
  signal?: AbortSignal,
): Promise<Tasks[Name]['answer']> {
  await writeFile(join(folder, 'order.json'), JSON.stringify(order))
  const fence = ['--permission', '--allow-fs-read=*', `--allow-fs-write=${folder}`]
  const child = fork(program, [name, folder], {
    execArgv: [...fence, '--allow-worker', '--allow-addons', '--allow-child-process', '--no-warnings'],
    // Where programs of the machine are, and that one of them is enough for one processor.
    env: { PATH: process.env['PATH'] ?? '', OMP_THREAD_LIMIT: '1', TMPDIR: folder },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    timeout: limits[name],
    killSignal: 'SIGKILL',
    ...(signal && { signal }),
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('message', (answer) => resolve(answer as Tasks[Name]['answer']))
    child.once('exit', () => reject(new TooMuch('the process for a paper ended without an answer')))
  })
}
