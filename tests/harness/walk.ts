import type { Client } from './client.ts'
import { draft, file, type Filed, type Sample } from './fill-in.ts'
import { eventually } from './mailbox.ts'
import { stepUp } from './people.ts'

export { draft, file, handIn, type Sample } from './fill-in.ts'

/** Takes a step that needs no more than the submission and perhaps a reason. */
export const step = (client: Client, name: string, type: string, input: Record<string, unknown>) =>
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

/** Fetches the signed PDF by the link its reader is given. */
export async function download(reader: Client, document: string): Promise<Uint8Array> {
  const { downloadDocument } = await reader.ask<{ downloadDocument: { url: string } }>(
    'mutation ($input: DocumentInput!) { downloadDocument(input: $input) { url } }',
    { input: { document } },
  )
  return reader.fetchFile(downloadDocument.url)
}
