import { Agent, request } from 'node:http'
import { demoPassword } from '../../../api/dist/database/demo-password.js'

/** How many requests are under way at once. */
export const atOnce = 8

const agent = new Agent({ keepAlive: true, maxSockets: atOnce })

/** Sends a JSON body and answers with the text that comes back. */
function post(url, body, cookie = '') {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie }
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => (text += part))
      response.on('end', () => resolve({ text, cookies: response.headers['set-cookie'] ?? [] }))
    })
    sent.on('error', reject).end(body)
  })
}

const signInQuery = 'mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }'

/** One who asks LIKE-U, signed in as each of the demo people in turn. */
export async function callApi(url, people) {
  const cookies = new Map()
  for (const identifier of people) {
    const variables = { input: { identifier, password: demoPassword } }
    const answer = await post(`${url}/graphql`, JSON.stringify({ query: signInQuery, variables }))
    if (answer.cookies.length === 0) throw new Error(`${identifier} cannot sign in: ${answer.text}`)
    cookies.set(identifier, answer.cookies.map((one) => one.split(';')[0]).join('; '))
  }
  return async ({ query, who }, { variables }) =>
    (await post(`${url}/graphql`, JSON.stringify({ query, variables }), cookies.get(who))).text
}

/** One who asks the floor. */
export const callFloor =
  (url) =>
  async ({ name }, { params }) =>
    (await post(url, JSON.stringify({ name, params }))).text
