import type { Client } from './client.ts'
import { eventually } from './mailbox.ts'
import { paper, type PaperFile, photo } from './papers.ts'
import { stepUp } from './people.ts'

/** Valid answers to one service, with the papers they call for. */
export interface Sample {
  kind: string
  /** Field of `AnswersInput`. */
  field: string
  answers: Record<string, unknown>
  papers: readonly string[]
}

interface Filed {
  id: string
  number: string
  version: number
  status: string
}

const filed = 'submission { id number version status }'

/** Opens a draft and fills it in, papers included, without filing it. */
export async function draft(citizen: Client, sample: Sample): Promise<string> {
  const { startSubmission } = await citizen.ask<{ startSubmission: { submission: { id: string } } }>(
    'mutation ($input: StartSubmissionInput!) { startSubmission(input: $input) { submission { id } } }',
    { input: { service: sample.kind } },
  )
  const submission = startSubmission.submission.id
  await citizen.ask('mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { faults { question } } }', {
    input: { submission, answers: { [sample.field]: sample.answers } },
  })
  const formats = await formatsOf(citizen, submission)
  for (const requirement of sample.papers) {
    const takesPdf = formats.get(requirement)?.includes('PDF') ?? true
    await handIn(citizen, submission, requirement, await (takesPdf ? paper(requirement) : photo(requirement)))
  }
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

const step = (client: Client, name: string, type: string, input: Record<string, unknown>) =>
  client.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { submission { id status } } }`, { input })

/** Takes the file up and finds every paper in order. */
export async function verify(admin: Client, submission: string): Promise<void> {
  await step(admin, 'takeUp', 'SubmissionInput', { submission })
  const { submission: found } = await admin.ask<{ submission: { checklist: { requirement: { key: string } }[] } }>(
    'query ($id: ID!) { submission(id: $id) { checklist { requirement { key } } } }',
    { id: submission },
  )
  const verdicts = found.checklist.map((item) => ({
    kind: 'PAPER',
    key: item.requirement.key,
    outcome: 'OK',
    originalSeen: false,
  }))
  await admin.ask('mutation ($input: RecordVerdictsInput!) { recordVerdicts(input: $input) { submission { id } } }', {
    input: { submission, verdicts },
  })
  await step(admin, 'completeVerification', 'SubmissionInput', { submission })
}

/** Clicks *Disetujui*. */
export async function approve(official: Client, submission: string): Promise<void> {
  await stepUp(official)
  await step(official, 'approve', 'SubmissionInput', { submission })
}

/** An issued document, as its bidang and its owner see it. */
export interface Issued {
  id: string
  number: string
  verificationCode: string
}

/** Issues the document. */
export async function issue(admin: Client, submission: string): Promise<Issued> {
  const { issueDocument } = await admin.ask<{ issueDocument: { document: Issued } }>(
    'mutation ($input: IssueDocumentInput!) { issueDocument(input: $input) { document { id number verificationCode } } }',
    { input: { submission } },
  )
  return issueDocument.document
}

/** The whole way from an empty draft to the issued document. */
export async function wholeWay(
  people: { citizen: Client; admin: Client; official: Client },
  sample: Sample,
): Promise<{ filed: Filed; issued: Issued }> {
  const submission = await draft(people.citizen, sample)
  const done = await file(people.citizen, submission)
  await verify(people.admin, submission)
  await approve(people.official, submission)
  return { filed: done, issued: await issue(people.admin, submission) }
}

/** Waits until a submission stands where it should. */
export const untilStatus = (client: Client, id: string, status: string) =>
  eventually(`Status ${status}`, async () => {
    const { submission } = await client.ask<{ submission: { status: string } }>(
      'query ($id: ID!) { submission(id: $id) { status } }',
      { id },
    )
    return submission.status === status ? submission : undefined
  })
