// `npm run bench`: LIKE-U against hand-written SQL, on a large database of its own under data/bench.
import { prepare } from '../../api/launch/prepare.mjs'
import { handOver } from '../../api/launch/run.mjs'

await prepare()
handOver(['tests/load/main.mjs'])
