import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SampleAnswers } from '../harness/answers/all.ts'
import type { Client } from '../harness/client.ts'
import { file, handInAll, save, start } from '../harness/fill-in.ts'
import { approve, download, issue, verify } from '../harness/walk.ts'
import { freshAnswers } from './fresh-answers.ts'
import type { People } from './people.ts'

/** What a story leaves to look at. */
export interface Ending {
  title: string
  submission: string
  number: string
  code: string
  pdf: string
}

/** Where a story is told, and where its letter is put. */
export interface Stage {
  people: People
  citizen: Client
  folder: string
  today: string
  say: (line: string) => void
}

interface Service {
  title: { id: string }
  standard: { division: { code: string; name: string } }
}

/** One submission of a service, from the empty form to the signed PDF in the citizen's hands. */
export async function playStory(stage: Stage, sample: SampleAnswers): Promise<Ending> {
  const { people, citizen, say } = stage
  const { title, standard } = await describe(citizen, sample.kind)
  say(`${title.id}`)
  const filed = await fileOne(stage, freshAnswers(sample, stage.today))
  say(`  diajukan dengan nomor ${filed.number}`)
  const admin = await people.get(standard.division.code.toLowerCase())
  await verify(admin, filed.id)
  say(`  diperiksa dan dinyatakan lengkap oleh admin ${standard.division.name}`)
  await approve(await people.get('kepala'), filed.id)
  say('  disetujui Kepala Badan')
  const issued = await issue(admin, filed.id)
  say(`  surat terbit, nomor ${issued.number}`)
  const pdf = await keep(stage, issued.number, await download(citizen, issued.id))
  say(`  diunduh warga: ${pdf}\n`)
  return { title: title.id, submission: filed.number, number: issued.number, code: issued.verificationCode, pdf }
}

async function describe(citizen: Client, kind: string): Promise<Service> {
  const { service } = await citizen.ask<{ service: Service }>(
    'query ($kind: ServiceKind!) { service(kind: $kind) { title { id } standard { division { code name } } } }',
    { kind },
  )
  return service
}

async function fileOne({ citizen, say }: Stage, sample: SampleAnswers): Promise<{ id: string; number: string }> {
  const submission = await start(citizen, sample.kind)
  await save(citizen, submission, sample, sample.answers)
  say(`  formulir diisi: ${Object.keys(sample.answers).length} jawaban`)
  await handInAll(citizen, submission, sample)
  say(`  ${sample.papers.length} berkas diunggah`)
  return file(citizen, submission)
}

/** Puts the letter under its number, which names nobody. */
async function keep({ folder }: Stage, number: string, pdf: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${number.replaceAll(/[^\w.]+/g, '-')}.pdf`)
  await writeFile(path, pdf)
  return path
}
