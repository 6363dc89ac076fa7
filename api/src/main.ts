import { ConfigFault, readConfig } from './config.ts'
import { createServer, type LikeU } from './server.ts'
import { welcome } from './welcome.ts'

/** The process: reads the environment, starts, and stops cleanly on a signal. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const likeU = await createServer(config)
  process.stdout.write(welcome(likeU.url, config))
  stopOnSignal(likeU)
}

function stopOnSignal(likeU: LikeU): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await likeU.stop()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

main().catch((fault: Error) => {
  // What stops a start is for the operator to read: faults of configuration carry no values, others their stack.
  process.stderr.write(`${fault instanceof ConfigFault ? fault.message : fault.stack}\n`)
  process.exit(1)
})
