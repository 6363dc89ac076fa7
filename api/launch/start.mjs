// `npm start`: brings LIKE-U up on a machine that has Node 20 or newer and nothing else.
import { prepare } from './prepare.mjs'
import { handOver } from './run.mjs'

await prepare()
handOver(['--env-file-if-exists=.env', 'api/dist/main.js'])
