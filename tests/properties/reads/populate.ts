import { withClient } from '../../../api/src/database/with-client.ts'
import { addColleague, copySubmission } from '../../faults/copy-submission.ts'
import { allSamples } from '../../harness/answers/all.ts'
import { paskibra } from '../../harness/answers/paskibra.ts'
import { researchPermit } from '../../harness/answers/research-permit.ts'
import { adminOf } from '../../harness/cast.ts'
import type { Client } from '../../harness/client.ts'
import { draft, file, handIn, save, start } from '../../harness/fill-in.ts'
import { paper } from '../../harness/papers.ts'
import { idOf, stepUp } from '../../harness/people.ts'
import type { World } from '../../harness/server.ts'
import { step, verify, wholeWay } from '../../harness/walk.ts'

/** Those whose doings fill the database. */
export interface Doers {
  siti: Client
  rudi: Client
  kepala: Client
  wasnas: Client
  ideologi: Client
}

/** Lets the agency work for a while: every service, every state, a report, a correction, an archive, a delegation. */
export async function populate(world: World, doers: Doers): Promise<void> {
  for (const [index, sample] of allSamples.entries())
    await wholeWay(
      {
        citizen: index % 2 ? doers.siti : doers.rudi,
        admin: await adminOf(world.url, sample.kind),
        official: doers.kepala,
      },
      sample,
    )
  await correct(doers)
  await handInReport(doers)
  await putAway(doers)
  await revoke(doers)
  await fileAtCounter(doers)
  await copyPaskibra(world, doers)
  await delegate(world, doers)
}

/** An official of one bidang, whom the admin of another stands in for; another admin stands in for the head. */
async function delegate({ database: { ownerUrl } }: World, { kepala, wasnas }: Doers): Promise<void> {
  await addColleague(ownerUrl, 'ideologi', 'kabid')
  await addColleague(ownerUrl, 'poldagri', 'baru')
  await withClient(ownerUrl, async (client) => {
    await client.query(`update users set role = 'OFFICIAL' where username = 'kabid'`)
    await client.query(`update users set terms_version = null where username = 'baru'`)
    await client.query(
      `insert into delegation (id, created_at, official_id, delegate_id, capacity, from_day, to_day, reason)
       select gen_random_uuid(), now(), o.id, d.id, 'PLH', '2026-11-01', '2026-12-31', 'Cuti besar'
       from users o, users d where o.username = 'kabid' and d.username = 'ormas'`,
    )
  })
  const input = { capacity: 'PLT', fromDay: '2026-11-20', toDay: '2026-11-27', reason: 'Perjalanan dinas' }
  const people = { officialId: await idOf(kepala), delegateId: await idOf(wasnas) }
  await kepala.ask(
    'mutation ($input: CreateDelegationInput!) { createDelegation(input: $input) { delegation { id } } }',
    {
      input: { ...input, ...people },
    },
  )
}

/** One goes back with its faults and comes again; its papers and verdicts are of two rounds. */
async function correct({ siti, wasnas }: Doers): Promise<void> {
  const submission = await draft(siti, researchPermit)
  await file(siti, submission)
  await step(wasnas, 'takeUp', 'SubmissionInput', { submission })
  const verdicts = [
    { kind: 'ANSWER', key: 'title', outcome: 'WRONG', note: 'Judul tidak sama dengan surat pengantar.' },
    { kind: 'PAPER', key: 'proposal', outcome: 'UNREADABLE', note: 'Halaman 3 tidak terbaca.' },
  ]
  await step(wasnas, 'recordVerdicts', 'RecordVerdictsInput', { submission, verdicts })
  await step(wasnas, 'returnForCorrection', 'ReturnForCorrectionInput', { submission, reason: 'Mohon dilengkapi.' })
  await save(siti, submission, researchPermit, { title: 'Literasi Digital Perangkat Desa di Kecamatan Wanayasa' })
  await handIn(siti, submission, 'proposal', await paper('proposal kedua'))
  await file(siti, submission)
  await step(wasnas, 'takeUp', 'SubmissionInput', { submission })
}

async function handInReport({ siti, rudi }: Doers): Promise<void> {
  const owed = '{ obligations(filter: { kind: [RESEARCH_REPORT] }) { nodes { id } } }'
  for (const owner of [siti, rudi]) {
    const { obligations } = await owner.ask<{ obligations: { nodes: { id: string }[] } }>(owed)
    for (const { id: obligation } of obligations.nodes) {
      const { bytes, name, mediaType } = await paper('laporan')
      const { requestReportUpload } = await owner.ask<{ requestReportUpload: { url: string; authorization: string } }>(
        'mutation ($input: RequestReportUploadInput!) { requestReportUpload(input: $input) { ticket url authorization } }',
        { input: { obligation, fileName: name, size: bytes.length, mediaType } },
      )
      await owner.upload(requestReportUpload, bytes)
      const words = { abstract: 'Perangkat desa yang terlatih melayani warga lebih cepat.', recommendations: 'Latih.' }
      await owner.ask('mutation ($input: SubmitReportInput!) { submitReport(input: $input) { request { state } } }', {
        input: { obligation, ...words, finishedOn: '2026-11-19', publication: 'YES' },
      })
    }
  }
}

/** The paper of the newest records lies in a box on a shelf. */
async function putAway({ wasnas }: Doers): Promise<void> {
  const create = `mutation ($input: CreateStoragePlaceInput!) { createStoragePlace(input: $input) { place { id } } }`
  type Created = { createStoragePlace: { place: { id: string } } }
  const shelf = await wasnas.ask<Created>(create, { input: { kind: 'CABINET', code: 'R1', name: 'Rak satu' } })
  const parent = shelf.createStoragePlace.place.id
  const box = await wasnas.ask<Created>(create, { input: { kind: 'BOX', code: 'K1', name: 'Kotak satu', parent } })
  const { archiveRecords } = await wasnas.ask<{ archiveRecords: { nodes: { id: string }[] } }>(
    '{ archiveRecords(first: 2) { nodes { id } } }',
  )
  for (const { id: record } of archiveRecords.nodes)
    for (const place of [parent, box.createStoragePlace.place.id])
      await wasnas.ask('mutation ($input: PlaceArchiveInput!) { placeArchive(input: $input) { record { id } } }', {
        input: { record, place },
      })
}

async function revoke({ kepala }: Doers): Promise<void> {
  const { documents } = await kepala.ask<{ documents: { nodes: { id: string }[] } }>(
    '{ documents(first: 1) { nodes { id } } }',
  )
  await stepUp(kepala)
  await kepala.ask('mutation ($input: EndDocumentInput!) { revokeDocument(input: $input) { document { id } } }', {
    input: { document: documents.nodes[0]!.id, reason: 'Ternyata tidak benar.' },
  })
}

/** Drafts that the counters of two bidang hold for a citizen. */
async function fileAtCounter({ siti, ideologi, wasnas }: Doers): Promise<void> {
  const onBehalf = { citizen: await idOf(siti), consent: true }
  for (const [clerk, service] of [
    [ideologi, 'PASKIBRA'],
    [wasnas, 'FOREIGN_WORKER'],
  ] as const)
    await clerk.ask(
      'mutation ($input: StartSubmissionInput!) { startSubmission(input: $input) { submission { id } } }',
      { input: { service, onBehalf } },
    )
}

/** One as it is before it is taken up, in every state it can be in. */
async function copyPaskibra({ database: { ownerUrl } }: World, { rudi, ideologi }: Doers): Promise<void> {
  const original = await draft(rudi, paskibra)
  await file(rudi, original)
  await verify(ideologi, original)
  for (const status of ['DRAFT', 'SUBMITTED', 'IN_VERIFICATION', 'COMPLETE', 'RETURNED', 'APPROVED', 'WITHDRAWN'])
    await copySubmission(ownerUrl, original, status, 2)
  await start(rudi, 'CIVIL_ORGANIZATION')
}
