import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { findNode } from '../../../api/launch/find-node.mjs'
import { root } from '../../../api/launch/root.mjs'

const patience = 120_000

/** Starts the built LIKE-U on a data folder, exactly as `npm start` does, and tells how long it took to answer. */
export async function startApi(folder) {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(findNode(), ['api/dist/main.js'], {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const url = `http://127.0.0.1:${port}`
  await whenAnswering(`${url}/readyz`, child)
  return {
    url,
    pid: child.pid,
    startMs: performance.now() - began,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function whenAnswering(url, child) {
  const deadline = Date.now() + patience
  while (Date.now() < deadline && child.exitCode === null) {
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  child.kill('SIGKILL')
  throw new Error('LIKE-U does not start.')
}

/** A port nobody listens on now. */
export const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
