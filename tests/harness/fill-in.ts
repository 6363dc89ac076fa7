import type { Client } from './client.ts'
import { paper, type PaperFile, photo } from './papers.ts'

/** Valid answers to one service, with the papers they call for. */
export interface Sample {
  kind: string
  /** Field of `AnswersInput`. */
  field: string
  answers: Record<string, unknown>
  papers: readonly string[]
}

/** A submission as filing it leaves it. */
export interface Filed {
  id: string
  number: string
  version: number
  status: string
}

const filed = 'submission { id number version status }'

/** Opens an empty draft. */
export async function start(citizen: Client, kind: string): Promise<string> {
  const { startSubmission } = await citizen.ask<{ startSubmission: { submission: { id: string } } }>(
    'mutation ($input: StartSubmissionInput!) { startSubmission(input: $input) { submission { id } } }',
    { input: { service: kind } },
  )
  return startSubmission.submission.id
}

/** What was wrong with answers that were kept, by question. */
export interface Kept {
  faults: { question: string; message: { id: string } }[]
  submission: { version: number }
}

/** Keeps part of the answers. */
export async function save(
  citizen: Client,
  submission: string,
  { field }: Pick<Sample, 'field'>,
  answers: Record<string, unknown>,
  version?: number,
): Promise<Kept> {
  const { saveAnswers } = await citizen.ask<{ saveAnswers: Kept }>(
    `mutation ($input: SaveAnswersInput!) {
      saveAnswers(input: $input) { faults { question message { id } } submission { version } }
    }`,
    { input: { submission, version, answers: { [field]: answers } } },
  )
  return saveAnswers
}

/** Hands in every paper of the sample at once, each in a format its requirement takes. */
export async function handInAll(
  citizen: Client,
  submission: string,
  { papers }: Pick<Sample, 'papers'>,
): Promise<void> {
  const formats = await formatsOf(citizen, submission)
  await Promise.all(
    papers.map(async (requirement) => {
      const takesPdf = formats.get(requirement)?.includes('PDF') ?? true
      await handIn(citizen, submission, requirement, await (takesPdf ? paper(requirement) : photo(requirement)))
    }),
  )
}

/** Opens a draft and fills it in, papers included, without filing it. */
export async function draft(citizen: Client, sample: Sample): Promise<string> {
  const submission = await start(citizen, sample.kind)
  await save(citizen, submission, sample, sample.answers)
  await handInAll(citizen, submission, sample)
  return submission
}

/** The formats each requirement of a submission takes. */
async function formatsOf(citizen: Client, id: string): Promise<Map<string, string[]>> {
  const { submission } = await citizen.ask<{
    submission: { standard: { requirements: { key: string; formats: string[] }[] } }
  }>('query ($id: ID!) { submission(id: $id) { standard { requirements { key formats } } } }', { id })
  return new Map(submission.standard.requirements.map(({ key, formats }) => [key, formats]))
}

/** Uploads a paper for a requirement. */
export async function handIn(client: Client, submission: string, requirement: string, file: PaperFile): Promise<void> {
  const { requestUpload } = await client.ask<{ requestUpload: { url: string; authorization: string } }>(
    'mutation ($input: RequestUploadInput!) { requestUpload(input: $input) { ticket url authorization expiresAt } }',
    {
      input: {
        submission,
        requirement,
        fileName: file.name,
        size: file.bytes.length,
        mediaType: file.mediaType,
      },
    },
  )
  const response = await client.upload(requestUpload, file.bytes)
  if (!response.ok) throw new Error(`Upload answered ${response.status}: ${await response.text()}`)
}

/** Files a draft. */
export async function file(citizen: Client, submission: string): Promise<Filed> {
  const { submit } = await citizen.ask<{ submit: { submission: Filed } }>(
    `mutation ($input: SubmitInput!) { submit(input: $input) { ${filed} } }`,
    { input: { submission, declaration: true } },
  )
  return submit.submission
}
