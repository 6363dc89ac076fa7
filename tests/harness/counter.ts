import type { Client } from './client.ts'
import { handInAll, save, type Sample } from './fill-in.ts'

/** Somebody at the counter, as the clerk sees them. */
export interface Visitor {
  id: string
  name: string
  username: string
  email: string | null
  phone: string | null
}

const visitorFields = 'visitor { id name username email phone }'

/** Invented NIK, one for each person at the counter. */
export const nikOf = (person: number): string => `3214015010850${String(person).padStart(3, '0')}`

export const registering = `mutation ($input: RegisterVisitorInput!) { registerVisitor(input: $input) { ${visitorFields} } }`
export const finding = `mutation ($input: FindVisitorInput!) { findVisitor(input: $input) { ${visitorFields} } }`

/** What a clerk writes down of somebody who signed a sheet of paper. */
export const newcomer = (nik: string, rest: { name?: string; phone?: string } = {}) => ({
  name: 'Enah Suhaenah',
  nik,
  consent: { form: 'SIGNED', termsVersion: 1 },
  ...rest,
})

/** Writes somebody down. */
export const registerVisitor = async (clerk: Client, input: ReturnType<typeof newcomer>): Promise<Visitor> =>
  (await clerk.ask<{ registerVisitor: { visitor: Visitor } }>(registering, { input })).registerVisitor.visitor

/** Looks for somebody. */
export const findVisitor = async (clerk: Client, identity: string): Promise<Visitor | null> =>
  (await clerk.ask<{ findVisitor: { visitor: Visitor | null } }>(finding, { input: { identity } })).findVisitor.visitor

export const starting =
  'mutation ($input: StartSubmissionInput!) { startSubmission(input: $input) { submission { id } } }'

/** The order to open a draft for somebody who agreed. */
export const orderFor = (citizen: string, service: string) => ({
  service,
  onBehalf: { citizen, consent: true, form: 'SIGNED', note: 'Map persetujuan loket 2026/1' },
})

/** Opens an empty draft for somebody. */
export const startFor = async (clerk: Client, citizen: string, service: string): Promise<string> =>
  (
    await clerk.ask<{ startSubmission: { submission: { id: string } } }>(starting, {
      input: orderFor(citizen, service),
    })
  ).startSubmission.submission.id

/** Opens a draft for somebody and fills it in, papers included. */
export async function draftFor(clerk: Client, citizen: string, sample: Sample): Promise<string> {
  const id = await startFor(clerk, citizen, sample.kind)
  await save(clerk, id, sample, sample.answers)
  await handInAll(clerk, id, sample)
  return id
}
