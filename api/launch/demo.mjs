// `npm run demo`: plays one whole story per service against the running LIKE-U.
import { prepare } from './prepare.mjs'
import { handOver } from './run.mjs'

await prepare()
handOver(['tests/demo/main.ts', ...process.argv.slice(2)])
