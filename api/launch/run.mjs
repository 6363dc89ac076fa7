import { spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { findNode } from './find-node.mjs'
import { root } from './root.mjs'

/** Runs a program to its end, showing what it says. Answers whether it went well. */
export const run = (program, args, options = {}) =>
  spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options }).status === 0

/** Runs a script on LIKE-U's Node to its end. Answers whether it went well. */
export const runNode = (args, options) => run(findNode(), args, options)

/**
 * Runs a script on LIKE-U's Node for as long as it likes and ends as it ends. It is alone in its process group, so
 * that a Ctrl-C reaches it once, from here, and not also from the terminal.
 */
export function handOver(args) {
  const child = spawn(findNode(), args, { cwd: root, detached: true, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  let asked = false
  const ask = () => {
    if (!asked) child.kill('SIGTERM')
    asked = true
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask)
  child.on('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
  return child
}
