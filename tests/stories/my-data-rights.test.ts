import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withClient } from '../../api/src/database/with-client.ts'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { castFor, type Cast } from '../harness/cast.ts'
import { draft, file } from '../harness/fill-in.ts'
import { eventually, messagesTo, newestMessage } from '../harness/mailbox.ts'
import { citizenPassword, idOf, newCitizen, signIn, stepUp } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'

/* What people may have done with what is kept about them: put right, or erased where the law allows it (UU 27/2022). */

const ask = `mutation ($input: RequestCorrectionInput!) { requestCorrection(input: $input) {
  dataRequest { id dueAt division { code } answer } } }`
const answer = `mutation ($input: AnswerDataRequestInput!) { answerDataRequest(input: $input) {
  dataRequest { answer answeredAt } } }`
const waiting = '{ dataRequests { nodes { id wish answer } } }'
const erase = 'mutation { eraseMyAccount { id } }'

interface Asked {
  requestCorrection: { dataRequest: { id: string; dueAt: string; division: { code: string } | null } }
}
interface Waiting {
  dataRequests: { nodes: { id: string; wish: string; answer: string | null }[] }
}

let world: World
let cast: Cast
let submission: string

beforeAll(async () => {
  world = await startStory()
  cast = await castFor(world.url, researchPermit.kind)
  submission = (await file(cast.citizen, await draft(cast.citizen, researchPermit))).id
})
afterAll(() => world?.stop())

const request = async (input: object) => (await cast.citizen.ask<Asked>(ask, { input })).requestCorrection.dataRequest

describe('having data put right', () => {
  test('what is in a submission is answered by its bidang, within three days, once', async () => {
    const { id, dueAt, division } = await request({ submission, wish: 'Nama saya tertulis Rani, seharusnya Ranie.' })
    expect(Date.parse(dueAt) - world.clock.now().getTime()).toBeGreaterThan(71 * 3_600_000)
    expect(division).toEqual({ code: expect.any(String) })
    const other = await signIn(world.url, division!.code === 'POLDAGRI' ? 'ideologi' : 'poldagri')
    expect((await other.ask<Waiting>(waiting)).dataRequests.nodes).toEqual([])
    const input = { dataRequest: id, answer: 'Sudah kami perbaiki.' }
    expect(await other.codeOf(answer, { input })).toBe('NOT_FOUND')
    expect(await cast.citizen.codeOf(answer, { input })).toBe('FORBIDDEN')
    const { me } = await cast.admin.ask<{ me: { email: string } }>('{ me { email } }')
    const told = await newestMessage(world.url, me.email, 'NEW_DATA_REQUEST')
    expect(told.text).toContain(`/admin/data/dataRequests/${id}/show`)
    await cast.admin.ask(answer, { input })
    const replied = await newestMessage(world.url, cast.citizen.email, 'DATA_REQUEST_ANSWERED')
    expect(replied.text).toContain('/akun/data-saya')
    // What was wrong with whose data, and how it was put right, is read only where one is signed in.
    expect(told.text + replied.text).not.toMatch(/Ranie|Sudah kami/)
    expect(await cast.admin.codeOf(answer, { input })).toBe('ALREADY_DONE')
    const [seen] = (await cast.citizen.ask<Waiting>(waiting)).dataRequests.nodes
    expect(seen).toMatchObject({ id, answer: 'Sudah kami perbaiki.' })
  })

  test('what is in the account is answered by the agency, and strangers see neither', async () => {
    const { id, division } = await request({ wish: 'Nama di akun salah eja.' })
    expect(division).toBeNull()
    await eventually('The agency being told', async () =>
      (await messagesTo(world.url, 'pengelola@contoh.id')).find(({ text }) =>
        text.includes(`/admin/data/dataRequests/${id}/show`),
      ),
    )
    const idsSeenBy = async (client: Cast['admin']) =>
      (await client.ask<Waiting>(waiting)).dataRequests.nodes.map((one) => one.id)
    expect(await idsSeenBy(cast.admin)).not.toContain(id)
    expect(await idsSeenBy(await signIn(world.url, 'pengelola'))).toContain(id)
    const stranger = await newCitizen(world.url)
    expect(await idsSeenBy(stranger)).toEqual([])
    expect(await stranger.codeOf(ask, { input: { submission, wish: 'Bukan milik saya.' } })).toBe('NOT_FOUND')
    expect(await stranger.codeOf(ask, { input: { wish: '   ' } })).toBe('BAD_USER_INPUT')
  })
})

describe('erasing the account', () => {
  test('is refused with the law once something was filed', async () => {
    expect(await cast.citizen.codeOf(erase)).toBe('STEP_UP_REQUIRED')
    await stepUp(cast.citizen, citizenPassword)
    const { errors } = await cast.citizen.send(erase)
    expect(errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } })
    expect(errors[0]!.message).toContain('UU 43/2009')
  })

  test('takes everything never filed with it, and leaves a line without a name', async () => {
    const leaving = await newCitizen(world.url, 'Orang Yang Pergi')
    const id = await idOf(leaving)
    await draft(leaving, researchPermit)
    await stepUp(leaving, citizenPassword)
    await leaving.ask(erase)
    expect((await leaving.ask<{ me: null }>('{ me { id } }')).me).toBeNull()
    const left = await withClient(world.database.ownerUrl, async (client) => {
      const { rows } = await client.query(
        `select (select count(*) from users where id = $1) + (select count(*) from submission where owner_id = $1)
           + (select count(*) from session where user_id = $1) + (select count(*) from notifications where user_id = $1)
           as records, (select count(*) from audit_entry where action = 'account.erase' and subject_id = $1) as lines`,
        [id],
      )
      return rows[0]
    })
    expect(left).toEqual({ records: '0', lines: '1' })
    const again = { input: { identifier: leaving.email, password: citizenPassword } }
    const enter = 'mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }'
    expect(await leaving.codeOf(enter, again)).toBe('UNAUTHENTICATED')
  })
})
