import { demoPassword } from '../../../api/dist/database/demo-password.js'

/** Sends a body and answers with what came back; whatever is not an answer stops the race. */
export async function post(url, body, headers = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok || text.includes('"errors":')) throw new Error(`${url}: ${response.status} ${text.slice(0, 800)}`)
  return { data: JSON.parse(text).data, cookies: response.headers.getSetCookie() }
}

/** What a side says to a case of an operation, in the words of LIKE-U's answer. */
export async function ask(side, operation, one) {
  const variables = one[side.kind]
  const { data } = await post(side.url, side.bodyOf(operation, variables), side.headers(operation))
  return side.shapeOf(operation, data, variables)
}

const signInQuery = 'mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }'

/** The cookies of demo people. */
export async function signIn(url, people = ['wasnas', 'kepala', 'warga']) {
  const cookies = new Map()
  for (const identifier of people) {
    const body = { query: signInQuery, variables: { input: { identifier, password: demoPassword } } }
    const answer = await post(url, body)
    cookies.set(identifier, answer.cookies.map((one) => one.split(';')[0]).join('; '))
  }
  return cookies
}
