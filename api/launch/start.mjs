// `npm start`: brings LIKE-U up on a machine that has Node 20 or newer and nothing else.
import { envFile } from './env-file.mjs'
import { nodeFlags } from './node-flags.mjs'
import { prepare } from './prepare.mjs'
import { handOver } from './run.mjs'

await prepare()
handOver([...nodeFlags, ...envFile(), 'api/dist/main.js'])
