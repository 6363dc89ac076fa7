import { nodeFlags } from '../../../api/launch/node-flags.mjs'
import { inRoot, root } from '../../../api/launch/root.mjs'
import { signIn } from '../measure/call.mjs'
import { functions } from '../peers/functions.mjs'
import { freePort, startProgram } from './start-program.mjs'

/**
 * Those who race. Each is told by `kind` which variables are its own, by `bodyOf` what is sent for a case, and by
 * `shapeOf` what its answer says in the words of LIKE-U's.
 */
export const contestants = {
  floor: startFloor,
  'LIKE-U': (dataset, options) => startLikeU(dataset, 'COMPILED', options),
  PostGraphile: startPostgraphile,
  'LIKE-U uncompiled': (dataset, options) => startLikeU(dataset, 'PLAIN', options),
}

async function startFloor({ ownerUrl }) {
  const program = await start([inRoot('tests/load/sides/floor.mjs')], { DATABASE_URL: ownerUrl }, '/')
  return {
    ...program,
    kind: 'floor',
    takes: () => true,
    bodyOf: ({ index }, variables) => ({ index, params: variables }),
    shapeOf: (_operation, data) => data,
    headers: () => ({}),
  }
}

const profiled = ['--cpu-prof', '--cpu-prof-dir', inRoot('data/bench/profiles')]

async function startLikeU({ folder }, reads, { profile = false } = {}) {
  const env = { READS: reads, DATA_DIR: folder, HOST: '127.0.0.1', LOG_LEVEL: 'warn' }
  const script = [...nodeFlags, ...(profile ? profiled : []), inRoot('tests/load/sides/like-u.mjs')]
  const program = await start(script, env, '/readyz', '/graphql')
  const cookies = await signIn(program.url)
  return {
    ...program,
    kind: 'likeU',
    takes: () => true,
    bodyOf: ({ query }, variables) => ({ query, variables }),
    shapeOf: (_operation, data) => data,
    headers: ({ who }) => ({ cookie: cookies.get(who) }),
  }
}

async function startPostgraphile({ client, ownerUrl }) {
  await client.query(functions)
  const env = { DATABASE_URL: ownerUrl, GRAPHILE_ENV: 'production' }
  const program = await start([inRoot('tests/load/peers/postgraphile.mjs')], env, '/graphql')
  return {
    ...program,
    kind: 'postgraphile',
    takes: ({ postgraphile }) => Boolean(postgraphile),
    bodyOf: ({ postgraphile: { query } }, variables) => ({ query, variables }),
    shapeOf: ({ postgraphile: { shape } }, data, variables) => shape(data, variables),
    headers: () => ({}),
  }
}

/** All run as in production. */
async function start(args, env, whereReady, whereAsked = whereReady) {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const all = { NODE_ENV: 'production', PORT: String(port), ...env }
  const program = await startProgram(args, { cwd: root, env: all }, `${origin}${whereReady}`)
  return { ...program, url: `${origin}${whereAsked}` }
}
