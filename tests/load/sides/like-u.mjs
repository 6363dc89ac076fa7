// LIKE-U as one side of a race: libraries run as in production, LIKE-U itself with its demo people.
import { readConfig } from '../../../api/dist/config.js'
import { createServer } from '../../../api/dist/server.js'

const { READS: reads, ...env } = process.env
const likeU = await createServer(readConfig({ ...env, NODE_ENV: 'development' }), { reads })
process.once('SIGTERM', () => void likeU.stop().then(() => process.exit(0)))
