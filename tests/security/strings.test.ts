import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import type { Client } from '../harness/client.ts'
import { signIn } from '../harness/people.ts'
import { startServer, type World } from '../harness/server.ts'

let world: World
let admin: Client
let citizen: Client
beforeAll(async () => {
  world = await startServer()
  admin = await signIn(world.url, 'ideologi')
  citizen = await signIn(world.url, 'warga')
})
afterAll(() => world?.stop())

/** Words of the database that no client has any business reading. */
const inside =
  /relation|column|syntax error|constraint|select |insert |postgres|kysely|mikro|users|password_hash| at .*\.[jt]s/i

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    ...[
      "' or '1'='1",
      "'; drop table users; --",
      '"; select 1',
      '\\',
      '%',
      '$1',
      '$$',
      '?',
      '??',
      ':id',
      '{}',
      '[]',
      '()',
    ],
    ...[
      '\0',
      'a\0b',
      '\u202egpj.exe',
      'a\u200bb',
      '\u{1f1ee}\u{1f1e9}',
      '\ud800',
      'é',
      'e\u0301',
      '\r\nSet-Cookie: a=b',
      '${7*7}',
    ],
    ...[
      '1e999',
      '-1',
      'null',
      'true',
      '0197a000-0000-7000-8000-00000000000',
      '99999999-9999-9999-9999-999999999999',
      '{0}',
    ],
  ),
)

const cursor = (parts: string[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

const places: Record<string, (text: string) => [query: string, variables: Record<string, unknown>]> = {
  id: (s) => ['query ($s: ID!) { submission(id: $s) { id } }', { s }],
  search: (s) => ['query ($s: String) { submissions(search: $s) { totalCount nodes { id } } }', { s }],
  cursor: (s) => ['query ($s: String) { submissions(after: $s) { nodes { id } } }', { s }],
  'value in a cursor': (s) => [
    'query ($s: String) { submissions(after: $s) { nodes { id } } }',
    { s: cursor(['createdAt', s, '0197a000-0000-7000-8000-000000000000']) },
  ],
  'text filter': (s) => [
    'query ($f: SubmissionFilter) { submissions(filter: $f) { totalCount } }',
    { f: { number: { eq: s, startsWith: s } } },
  ],
  'id filter': (s) => [
    'query ($f: SubmissionFilter) { submissions(filter: $f) { totalCount } }',
    { f: { owner: { in: [s] }, ids: [s] } },
  ],
  'time filter': (s) => [
    'query ($f: SubmissionFilter) { submissions(filter: $f) { totalCount } }',
    { f: { createdAt: { from: s } } },
  ],
  sort: (s) => ['query ($s: SubmissionSort!) { submissions(sort: $s) { totalCount } }', { s }],
  'id of a step': (s) => ['mutation ($s: ID!) { takeUp(input: { submission: $s }) { submission { id } } }', { s }],
  'operation name': (s) => [`query { me { id } } # ${s.replaceAll(/[\r\n\u2028\u2029]/g, ' ')}`, {}],
}

describe('hostile text', () => {
  it.each(Object.keys(places))('in the place of a %s is answered without an internal error', async (place) => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const { errors } = await admin.send(...places[place]!(text))
        for (const { message, extensions } of errors) {
          expect(extensions.code).not.toBe('INTERNAL')
          // GraphQL's own words about a document it cannot read are its asker's business.
          if (extensions.code === 'GRAPHQL_PARSE_FAILED') continue
          // GraphQL itself repeats the value it could not read; that is the asker's own text.
          expect(message.replaceAll(text, '')).not.toMatch(inside)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('in answers is kept, cleaned or refused, the same way each time', async () => {
    const { startSubmission } = await citizen.ask<{ startSubmission: { submission: { id: string } } }>(
      'mutation { startSubmission(input: { service: PASKIBRA }) { submission { id } } }',
    )
    const submission = startSubmission.submission.id
    const save = async (text: string) => {
      const answers = { paskibra: { fullName: text, address: text, identityNumber: text, email: text } }
      const { data, errors } = await citizen.send(
        `mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { faults { question }
           submission { answers { ... on PaskibraAnswers { fullName address } } } } }`,
        { input: { submission, answers } },
      )
      return { data, codes: errors.map(({ extensions }) => extensions.code) }
    }
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const first = await save(text)
        expect(first.codes).not.toContain('INTERNAL')
        expect(await save(text)).toEqual(first)
      }),
      { numRuns: 60 },
    )
  })

  it('in a profile is never an internal error', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (name) => {
        expect(
          await citizen.codeOf(
            'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { user { name } } }',
            {
              input: { name },
            },
          ),
        ).not.toBe('INTERNAL')
      }),
      { numRuns: 60 },
    )
  })
})

describe('a fault of ours', () => {
  it('is told by a reference and nothing else', async () => {
    await withClient(world.database.ownerUrl, (client) => client.query('alter table holiday rename to holiday_gone'))
    const { data, errors } = await admin.send('{ holidays { name } }')
    expect(errors).toHaveLength(1)
    const [{ message, extensions }] = errors as [(typeof errors)[0]]
    expect(data).toBeNull()
    expect(extensions).toEqual({ code: 'INTERNAL', reference: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    expect(message).toContain(extensions.reference)
    expect(message).not.toMatch(inside)
    expect(JSON.stringify(errors)).not.toMatch(/holiday_|42P01|stack/i)
  })
})
