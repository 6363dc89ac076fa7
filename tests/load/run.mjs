// `npm run bench`: LIKE-U against hand-written SQL and PostGraphile, on a large database of its own under data/bench.
import { prepare } from '../../api/launch/prepare.mjs'
import { handOver } from '../../api/launch/run.mjs'
import { fail } from '../../api/launch/fail.mjs'
import { hasTool } from '../harness/tools.mjs'
import { installPeers } from './peers/install.mjs'

if (!hasTool('wrk')) fail('Pasang wrk: apt-get install wrk', 'wrk asks the questions: apt-get install wrk')
await prepare()
installPeers()
handOver(['tests/load/main.mjs', ...process.argv.slice(2)])
