// Started as a process of its own by the tests: holds a data folder's PostgreSQL until told to stop.
const [home, dataDir] = process.argv.slice(2) as [string, string]
const { startEmbeddedServer } = (await import(
  `${home}/api/src/database/embedded-server.ts`
)) as typeof import('../../api/src/database/embedded-server.ts')

const server = await startEmbeddedServer(dataDir, { fsync: 'off' })
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)))
// Lasts as long as whoever started it.
process.stdin.resume()
console.log(server.urlOf('postgres'))
