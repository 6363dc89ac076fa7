// `npm run dev`: as `npm start`, and again after every change.
import { spawn } from 'node:child_process'
import { envFile } from './env-file.mjs'
import { findNode } from './find-node.mjs'
import { prepare } from './prepare.mjs'
import { inRoot, root } from './root.mjs'
import { handOver } from './run.mjs'

await prepare()
const compiler = [inRoot('node_modules/typescript/bin/tsc'), '-p', 'api', '--watch', '--preserveWatchOutput']
const watcher = spawn(findNode(), compiler, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
process.on('exit', () => watcher.kill())
handOver(['--watch', '--watch-preserve-output', ...envFile(), 'api/dist/main.js'])
