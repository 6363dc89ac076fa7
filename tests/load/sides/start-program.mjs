import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { findNode } from '../../../api/launch/find-node.mjs'

const patience = 120_000

/** Starts a server on LIKE-U's Node and waits until it answers at an address. */
export async function startProgram(args, { cwd, env }, whereItAnswers) {
  const began = performance.now()
  const child = spawn(findNode(), args, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  // Should the race be broken off, nobody who took part runs on.
  process.once('exit', () => end(child))
  await whenAnswering(whereItAnswers, child)
  return {
    pid: child.pid,
    startMs: performance.now() - began,
    stop: async () => {
      end(child)
      await ended
    },
  }
}

/** In order, also when it stood still. */
function end(child) {
  child.kill('SIGTERM')
  child.kill('SIGCONT')
}

async function whenAnswering(url, child) {
  const deadline = Date.now() + patience
  while (Date.now() < deadline && child.exitCode === null) {
    const response = await fetch(url).catch(() => undefined)
    if (response && response.status < 500) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  child.kill('SIGKILL')
  throw new Error(`${url} does not answer.`)
}

/** A port nobody listens on now. */
export const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
