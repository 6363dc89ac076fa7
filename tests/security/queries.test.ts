import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Client } from '../harness/client.ts'
import { signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'

let world: World
let anyone: Client
let admin: Client

beforeAll(async () => {
  world = await startServer()
  anyone = new Client(world.url)
  admin = await signIn(world.url, 'ideologi')
})
afterAll(() => world?.stop())

/** A selection that goes so many levels down a document that refers to itself. */
const nested = (depth: number): string =>
  depth === 0 ? 'id' : `history { submission { ${depth > 2 ? nested(depth - 2) : 'id'} } }`
const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ')

describe('a hostile document', () => {
  it.each([
    ['is too deep', `{ submissions { nodes { ${nested(20)} } } }`],
    ['is far too deep', `{ submissions { nodes { ${nested(60)} } } }`],
    ['repeats an operation under many names', `{ ${times(16, (i) => `a${i}: me { id }`)} }`],
    ['stacks directives', `{ me { id ${'@include(if: true) '.repeat(60)} } }`],
    ['repeats one field five thousand times', `{ me { ${'id '.repeat(5000)} } }`],
    ['goes in circles', '{ me { ...A } } fragment A on User { ...B } fragment B on User { ...A }'],
    ['goes in circles by itself', '{ me { ...A } } fragment A on User { division { id } ...A }'],
    [
      'multiplies fragments',
      `{ me { ...F0 ...F0 } } ${times(14, (i) => `fragment F${i} on User { ${i < 13 ? `...F${i + 1} ...F${i + 1} ...F${i + 1}` : 'id'} }`)}`,
    ],
    [
      'asks for ten whole lists at once',
      `{ ${times(10, (i) => `l${i}: submissions(first: 100) { nodes { owner { name } history { actor { name } } attachments { fileName file { id name size } requirement } } }`)} }`,
    ],
    ['does not parse', '{'],
    ['is empty', ''],
    ['asks for what is not there', '{ meh { id } }'],
  ])('that %s is refused before it runs', async (_, query) => {
    const { status, data, errors } = await admin.send(query)
    expect([400, 413]).toContain(status === 200 ? (data ? 200 : 400) : status)
    expect(data).toBeNull()
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.length).toBeLessThanOrEqual(6)
    expect(errors.map((error) => error.extensions.code)).not.toContain('INTERNAL')
  })

  it('cannot hide the size of a list in a variable', async () => {
    const query = `query ($n: Int!) { ${times(12, (i) => `l${i}: submissions(first: $n) { nodes { id status subject history { actor { name position } step } attachments { fileName file { name } } } }`)} }`
    expect((await admin.send(query, { n: 2 })).errors).toEqual([])
    expect((await admin.send(query, { n: 100 })).errors[0]?.message).toContain('too much at once')
  })

  it('is told at most five of the faults of its variables', async () => {
    const { errors } = await admin.send('query ($f: SubmissionFilter) { submissions(filter: $f) { totalCount } }', {
      f: { status: Array.from({ length: 50 }, (_, i) => `NONE${i}`) },
    })
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.length).toBeLessThanOrEqual(6)
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('that is an ordinary page of a desk is answered', async () => {
    const { errors } =
      await admin.send(`{ submissions(first: 100) { totalCount nodes { id number status subject dueOn overdue
      owner { name } division { name } standard { product { id } } holder { name } history { step createdAt actor { name } }
      attachments { fileName file { name state } } sameSubject { number } } } }`)
    expect(errors).toEqual([])
  })
})

describe('guessing in bulk', () => {
  it('counts fifteen sign-ins in one document one by one', async () => {
    const guesses = times(
      15,
      (i) => `g${i}: signIn(input: { identifier: "kepala", password: "tebakan-ke-${i}" }) { totpRequired }`,
    )
    const { errors } = await anyone.send(`mutation { ${guesses} }`)
    const codes = errors.map((error) => error.extensions.code)
    expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(1)
    // Root fields that cannot be null: the first failure ends the rest; so guess on, one document after the other.
    const more = await Promise.all(
      Array.from({ length: 14 }, (_, i) =>
        new Client(world.url).codeOf(
          `mutation { signIn(input: { identifier: "kepala", password: "lagi-${i}" }) { totpRequired } }`,
        ),
      ),
    )
    expect(more.filter((code) => code === 'UNAUTHENTICATED').length).toBeLessThanOrEqual(4)
    expect(more.filter((code) => code === 'TOO_MANY_REQUESTS').length).toBeGreaterThanOrEqual(10)
  })

  it('slows down who tries verification codes and numbers', async () => {
    const asked = await Promise.all(
      Array.from({ length: 40 }, () => anyone.codeOf('{ trackSubmission(number: "PSK-2026-000001-00") { status } }')),
    )
    expect(asked).toContain('TOO_MANY_REQUESTS')
  })
})

describe('the bounds of a list', () => {
  const list = (args: string) => admin.codeOf(`{ submissions(${args}) { totalCount } }`)

  it.each([
    ['first: 0'],
    ['first: -1'],
    ['first: 101'],
    ['first: 99999999'],
    ['offset: -1'],
    ['offset: 1000001'],
    ['first: 10, after: "bukan penanda"'],
    ['first: 10, after: "WyJjcmVhdGVkQXQiLCIxJyBvciAxPTEiLCJ4Il0"'],
    [`search: "${'a'.repeat(101)}"`],
    ['search: "a"'],
    [`filter: { owner: { in: [${times(101, (i) => `"${i}"`)}] } }`],
  ])('%s is refused', async (args) => {
    expect(await list(args)).toBe('BAD_USER_INPUT')
  })

  it.each([
    ['first: 99999999999'],
    ['first: null'],
    ['sort: PASSWORD_HASH'],
    ['sort: "owner"'],
    ['filter: { passwordHash: { eq: "x" } }'],
    ['filter: { sameness: "x" }'],
    ['filter: { or: [] }'],
  ])('%s does not even fit the schema', async (args) => {
    expect(await list(args)).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it('a filter of ten thousand terms is refused or bounded', async () => {
    const ids = Array.from({ length: 4000 }, () => '0197a000-0000-7000-8000-000000000000')
    const { status, errors } = await admin.send(
      'query ($f: SubmissionFilter) { submissions(filter: $f) { totalCount } }',
      { f: { owner: { in: ids } } },
    )
    expect(status).toBe(200)
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('wild cards in a search are letters like others', async () => {
    const query = 'query ($s: String) { submissions(search: $s) { totalCount } }'
    for (const search of ['%%%%', '____', '\\\\', "' or 1=1 --"])
      expect(await admin.ask(query, { s: search })).toEqual({ submissions: { totalCount: 0 } })
  })
})
