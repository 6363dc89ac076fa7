import type { Client } from './client.ts'
import { eventually } from './mailbox.ts'
import { paper } from './papers.ts'
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
  for (const requirement of sample.papers) await handIn(citizen, submission, requirement)
  return submission
}

/** Uploads a paper for a requirement and waits until it is checked. */
export async function handIn(
  citizen: Client,
  submission: string,
  requirement: string,
  text = requirement,
): Promise<void> {
  const bytes = await paper(text)
  const { requestUpload } = await citizen.ask<{ requestUpload: { url: string; authorization: string } }>(
    'mutation ($input: RequestUploadInput!) { requestUpload(input: $input) { ticket url authorization expiresAt } }',
    {
      input: {
        submission,
        requirement,
        fileName: `${requirement}.pdf`,
        size: bytes.length,
        mediaType: 'application/pdf',
      },
    },
  )
  const response = await citizen.upload(requestUpload, bytes)
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
