import type { EntityManager } from '@mikro-orm/postgresql'
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { getService } from '../catalogue/service-type.ts'
import { dayOf } from '../foundation/clock.ts'
import type { Gathering } from '../foundation/reads/gathering.ts'
import { branch, computed, many, Reads, resolved } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { Attachment } from './attachment.ts'
import { HistoryEntry, Step } from './history-entry.ts'
import { clockRuns, inProcess, type StepName, Status } from './lifecycle.ts'
import { availableSteps, stepsNeed } from './step-takers.ts'
import { answersByService, SubmissionAnswers } from './submission-answers.ts'
import { Submission } from './submission.ts'

@ObjectType({ description: 'Another submission about the same thing that is in process; only its number and state.' })
export class SameSubject {
  @Field(() => String, { description: 'Number of the other submission.' })
  number!: string

  @Field(() => Status, { description: 'Where the other stands.' })
  status!: Status
}

const isOverdue = ({ dueOn, status }: Submission, { clock }: Request): boolean =>
  Boolean(dueOn && clockRuns.includes(status) && dueOn < dayOf(clock.now()))

/** In which order others about the same thing are told of. */
const oldestFirst = { submittedAt: 'asc', id: 'asc' } as const
const mostOthers = 5

/** Of those that share a key, what may be told. */
const sameSubjectAs = ({ id, status }: Submission, sharing: readonly Submission[]): SameSubject[] =>
  inProcess.includes(status)
    ? sharing
        .filter((other) => other.id !== id)
        .slice(0, mostOthers)
        .map((other) => ({ number: other.number!, status: other.status }))
    : []

const gatherSameSubject: Gathering = {
  gather: {
    others: {
      entity: () => Submission,
      by: 'sameness',
      to: 'sameness',
      sharing: true,
      narrow: { status: { $in: inProcess } },
      order: oldestFirst,
      // The submission itself is among them.
      limit: mostOthers + 1,
      needs: ['id', 'number', 'status'],
    },
  },
  compute: (submission: Submission, { others }: { others: Submission[] }) => sameSubjectAs(submission, others),
}

/** What a submission tells beyond its own row. */
@Resolver(() => Submission)
export class SubmissionFields {
  @FieldResolver(() => [Step], { description: 'The steps the asker can take now: the buttons to show.' })
  @Reads(computed(stepsNeed, (row: Submission, { viewer }) => availableSteps(viewer, row)))
  availableSteps(@Root() submission: Submission, @Ctx() { viewer }: Request): StepName[] {
    return availableSteps(viewer, submission)
  }

  @FieldResolver(() => Boolean, { description: 'The promised day has passed while the office has the file.' })
  @Reads(computed(['dueOn', 'status'], isOverdue))
  overdue(@Root() submission: Submission, @Ctx() request: Request): boolean {
    return isOverdue(submission, request)
  }

  @FieldResolver(() => SubmissionAnswers, { nullable: true, description: 'The answers, of the service’s own type.' })
  @Reads(branch('service', 'submission', answersByService))
  async answers(@Root() submission: Submission, @Ctx() { loaders }: Request): Promise<object | null> {
    const entity = getService(submission.service).answers.name
    const [answers] = await loaders.many(entity, 'submission', submission.id, {})
    return answers ?? null
  }

  @FieldResolver(() => [Attachment], { description: 'Every paper handed in, oldest first, replaced ones too.' })
  @Reads(many(() => Attachment, 'submission', { createdAt: 'asc', id: 'asc' }))
  attachments(@Root() submission: Submission, @Ctx() { loaders }: Request): Promise<object[]> {
    return loaders.many('Attachment', 'submission', submission.id, { createdAt: 'asc', id: 'asc' })
  }

  @FieldResolver(() => [HistoryEntry], { description: 'The steps it took, oldest first.' })
  @Reads(many(() => HistoryEntry, 'submission', { createdAt: 'asc', id: 'asc' }))
  history(@Root() submission: Submission, @Ctx() { loaders }: Request): Promise<object[]> {
    return loaders.many('HistoryEntry', 'submission', submission.id, { createdAt: 'asc', id: 'asc' })
  }

  @FieldResolver(() => [SameSubject], {
    description: 'Other submissions in process about the same passport, deed, study …, as a warning; at most 5.',
  })
  @Reads(resolved(['id', 'status', 'sameness'], gatherSameSubject))
  sameSubject(@Root() submission: Submission, @Ctx() { em, loaders }: Request): Promise<SameSubject[]> {
    return loaders.batch('sameSubject', (batch: readonly Submission[]) => othersOf(em, batch), submission)
  }
}

/** For each of these submissions the others in process that share a key with it, in one statement. */
async function othersOf(em: EntityManager, batch: readonly Submission[]): Promise<SameSubject[][]> {
  const keys = batch.filter((one) => inProcess.includes(one.status)).flatMap((one) => one.sameness)
  if (keys.length === 0) return batch.map(() => [])
  const found = await em.find(
    Submission,
    { sameness: { $overlap: keys }, status: { $in: [...inProcess] } },
    { limit: 500, orderBy: oldestFirst },
  )
  return batch.map((one) =>
    sameSubjectAs(
      one,
      found.filter((other) => other.sameness.some((key) => one.sameness.includes(key))),
    ),
  )
}
