import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, Int, ObjectType } from 'type-graphql'
import { FileState } from '../foundation/files/stored-file.ts'
import type { Work } from '../foundation/work.ts'
import { findReport } from './find-report.ts'
import { isOpen, type Obligation, ObligationState } from './obligation.ts'

/** Largest report, in bytes. */
export const largestReport = 20_000_000

/** What the holder of a personal link is told, and nothing more. */
@ObjectType({
  description: 'What the holder of a personal link is told: which report, by when, and how far it has come.',
})
export class ReportRequest {
  @Field(() => String, { description: 'Number of the submission.' })
  number!: string

  @Field(() => String, { description: 'What the study is about, in one line.' })
  title!: string

  @Field(() => GraphQLLocalDate, { description: 'The WIB day the report is due.' })
  dueOn!: string

  @Field(() => ObligationState, { description: 'How far it has come.' })
  state!: ObligationState

  @Field(() => Boolean, { description: 'Whether a report can be handed in now.' })
  open!: boolean

  @Field(() => String, { nullable: true, description: 'What has to be put right.' })
  note?: string | null

  @Field(() => String, { nullable: true, description: 'Name of the file that was uploaded last.' })
  fileName?: string | null

  @Field(() => FileState, { nullable: true, description: 'Whether that file can be used.' })
  fileState?: FileState | null

  @Field(() => Int, { description: 'Largest file, in bytes; only PDF is accepted.' })
  maxBytes!: number
}

/** The obligation as its link shows it. */
export async function describeRequest({ em }: Work, obligation: Obligation): Promise<ReportRequest> {
  const { number, subject } = await obligation.submission.loadOrFail({ filters: false })
  const { dueOn, state, note } = obligation
  const file = (await findReport(em, obligation))?.file?.$
  return {
    number: number!,
    title: subject,
    dueOn,
    state,
    open: isOpen(obligation),
    note: note ?? null,
    fileName: file?.name ?? null,
    fileState: file?.state ?? null,
    maxBytes: largestReport,
  }
}
