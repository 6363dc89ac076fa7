// The floor: node:http and one prepared statement whose JSON is passed on as it comes; no rights, no limits.
import { createServer } from 'node:http'
import pg from 'pg'
import { operations } from '../operations/all.mjs'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const statements = new Map(operations.map(({ sql, index }) => [index, { name: `floor_${index}`, text: sql }]))

createServer((request, response) => {
  let asked = ''
  request.setEncoding('utf8').on('data', (part) => (asked += part))
  request.on('end', () => answer(asked, response).catch((error) => response.writeHead(500).end(error.message)))
}).listen(Number(process.env.PORT), '127.0.0.1')

async function answer(asked, response) {
  if (!asked) return response.end()
  const { index, params } = JSON.parse(asked)
  const { rows } = await pool.query({ ...statements.get(index), values: params, rowMode: 'array' })
  const body = `{"data":${rows[0][0]}}`
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
}
