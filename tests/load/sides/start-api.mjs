import { root } from '../../../api/launch/root.mjs'
import { nodeFlags } from '../../../api/launch/node-flags.mjs'
import { freePort, startProgram } from './start-program.mjs'

/** Starts the built LIKE-U on a data folder, exactly as `npm start` does, and tells how long it took to answer. */
export async function startApi(folder) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = { DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'warn' }
  const program = await startProgram([...nodeFlags, 'api/dist/main.js'], { cwd: root, env }, `${url}/readyz`)
  return { url, ...program }
}
