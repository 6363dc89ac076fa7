import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { researchPermit } from '../harness/answers/research-permit.ts'
import { type Cast, castFor } from '../harness/cast.ts'
import { eventually } from '../harness/mailbox.ts'
import { paper } from '../harness/papers.ts'
import { idOf } from '../harness/people.ts'
import type { World } from '../harness/server.ts'
import { startStory } from '../harness/story-world.ts'
import { wholeWay } from '../harness/walk.ts'

const records = 'query ($filter: ArchiveRecordFilter) { archiveRecords(filter: $filter) { nodes { id } totalCount } }'
const places = 'query ($filter: StoragePlaceFilter) { storagePlaces(filter: $filter) { nodes { id } } }'

// What is still to be scanned or put away is what an archive officer asks for first.
describe('the work of an archive officer', () => {
  let world: World
  let cast: Cast
  let record: string
  let box: string
  let cabinet: string

  const found = async (filter: object): Promise<string[]> => {
    const { archiveRecords } = await cast.admin.ask<{
      archiveRecords: { nodes: { id: string }[]; totalCount: number }
    }>(records, { filter })
    expect(archiveRecords.totalCount).toBe(archiveRecords.nodes.length)
    return archiveRecords.nodes.map(({ id }) => id)
  }
  const newPlace = async (input: object): Promise<string> => {
    const { createStoragePlace } = await cast.admin.ask<{ createStoragePlace: { place: { id: string } } }>(
      'mutation ($input: CreateStoragePlaceInput!) { createStoragePlace(input: $input) { place { id } } }',
      { input },
    )
    return createStoragePlace.place.id
  }

  beforeAll(async () => {
    world = await startStory()
    cast = await castFor(world.url, researchPermit.kind)
    await wholeWay(cast, researchPermit)
    cabinet = await newPlace({ kind: 'CABINET', code: 'L1', name: 'Lemari 1' })
    box = await newPlace({ kind: 'BOX', code: 'B1', name: 'Boks 1', parent: cabinet })
    ;[record] = (await found({})) as [string]
  })
  afterAll(() => world.stop())

  test('a fresh record has neither scan nor place', async () => {
    expect(await found({ scan: { none: true } })).toEqual([record])
    expect(await found({ place: { none: true } })).toEqual([record])
    expect(await found({ scan: { none: false } })).toEqual([])
  })

  test('a paper that was put away has a place', async () => {
    await cast.admin.ask('mutation ($input: PlaceArchiveInput!) { placeArchive(input: $input) { record { id } } }', {
      input: { record, place: box },
    })
    expect(await found({ place: { none: true } })).toEqual([])
    expect(await found({ place: { none: false } })).toEqual([record])
    expect(await found({ place: { in: [box], none: false } })).toEqual([record])
    expect(await found({ place: { in: [box], none: true } })).toEqual([])
    expect(await found({ place: { notIn: [box] } })).toEqual([])
    expect(await found({ place: { notIn: [record] } })).toEqual([record])
    expect(await found({ place: { notIn: [record], none: true } })).toEqual([])
  })

  test('a scan that was brought belongs to the record, and to who brought it', async () => {
    const { name, mediaType, bytes } = await paper('Hasil pindai')
    const { requestScanUpload } = await cast.admin.ask<{ requestScanUpload: { url: string; authorization: string } }>(
      'mutation ($input: RequestScanUploadInput!) { requestScanUpload(input: $input) { url authorization } }',
      { input: { record, fileName: name, mediaType, size: bytes.length } },
    )
    expect((await cast.admin.upload(requestScanUpload, bytes)).status).toBe(201)
    const { archiveRecord } = await cast.admin.ask<{ archiveRecord: object }>(
      'query ($id: ID!) { archiveRecord(id: $id) { medium scan { size state } scannedBy { id } } }',
      { id: record },
    )
    const scannedBy = { id: await idOf(cast.admin) }
    expect(archiveRecord).toEqual({ medium: 'BOTH', scan: { size: bytes.length, state: 'CLEAN' }, scannedBy })
    expect(await found({ scan: { none: true } })).toEqual([])
    const { downloadScan } = await cast.admin.ask<{ downloadScan: { url: string } }>(
      'mutation ($input: ArchiveRecordInput!) { downloadScan(input: $input) { url } }',
      { input: { record } },
    )
    expect(Buffer.from(await cast.admin.fetchFile(downloadScan.url))).toEqual(Buffer.from(bytes))
  })

  test('a scan that was brought is read, and has a searchable copy beside it', async () => {
    const part = await eventually(
      'The reading',
      async () => {
        const { scanParts } = await cast.admin.ask<{ scanParts: { nodes: { reading: string; searchable: object }[] } }>(
          'query ($record: ID!) { scanParts(filter: { record: { in: [$record] } }) { nodes { reading searchable { pages } } } }',
          { record },
        )
        return scanParts.nodes.find(({ reading }) => reading !== 'WAITING')
      },
      120,
    )
    expect(part).toEqual({ reading: 'READ', searchable: { pages: 1 } })
  }, 150_000)

  test('the tree of places begins with those that lie in none', async () => {
    const placesIn = async (parent: object) =>
      (
        await cast.admin.ask<{ storagePlaces: { nodes: { id: string }[] } }>(places, { filter: { parent } })
      ).storagePlaces.nodes.map(({ id }) => id)
    expect(await placesIn({ none: true })).toEqual([cabinet])
    expect(await placesIn({ in: [cabinet] })).toEqual([box])
  })
})
