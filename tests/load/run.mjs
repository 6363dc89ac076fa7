// `npm run bench`: LIKE-U against hand-written SQL and PostGraphile, on a large database of its own under data/bench.
import { prepare } from '../../api/launch/prepare.mjs'
import { handOver } from '../../api/launch/run.mjs'
import { installPeers } from './peers/install.mjs'

await prepare()
installPeers()
handOver(['tests/load/main.mjs', ...process.argv.slice(2)])
