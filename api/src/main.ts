import { ConfigFault, readConfig } from './config.ts'
import { createServer, type LikeU } from './server.ts'
import { DeclarationFault } from './start-up.ts'
import { welcome } from './welcome.ts'

/** The process: reads the environment, starts, and stops cleanly on a signal, also on one that comes early. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const starting = createServer(config)
  stopOnSignal(starting)
  const likeU = await starting
  process.stdout.write(welcome(likeU.url, config))
}

function stopOnSignal(starting: Promise<LikeU>): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await starting.then((likeU) => likeU.stop())
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  // Whoever started us is gone, without having been able to say so.
  process.once('disconnect', stop)
}

main().catch((fault: Error) => {
  // What stops a start is for the operator to read: faults of ours carry no values, others their stack.
  const isOurs = fault instanceof ConfigFault || fault instanceof DeclarationFault
  process.stderr.write(`${isOurs ? fault.message : fault.stack}\n`)
  process.exit(1)
})
