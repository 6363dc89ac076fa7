import { GraphQLLocalDate } from 'graphql-scalars'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Field, ObjectType } from 'type-graphql'
import { ServiceKind } from '../catalogue/service-type.ts'
import { readCaseNumber } from '../foundation/check-character.ts'
import { badInput, notFound } from '../foundation/errors.ts'
import { Status } from './lifecycle.ts'
import { Submission } from './submission.ts'

@ObjectType({ description: 'What anyone who knows the number may learn: no names, no subject.' })
export class Tracking {
  @Field(() => String, { description: 'The number asked for.' })
  number!: string

  @Field(() => ServiceKind, { description: 'The service.' })
  service!: string

  @Field(() => Status, { description: 'Where it stands.' })
  status!: Status

  @Field(() => Date, { description: 'When it was filed.' })
  submittedAt!: Date

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day the office promised.' })
  dueOn?: string | null
}

/** Where the submission with that number stands. A slip of the finger is told apart from an unknown number. */
export async function trackSubmission(em: EntityManager, typed: string): Promise<Tracking> {
  const number = readCaseNumber(typed)
  if (!number)
    throw badInput({
      field: 'number',
      message: {
        id: 'Nomor salah ketik. Periksa lagi setiap hurufnya.',
        en: 'The number has a typing error. Check each character.',
      },
    })
  const found = await em.findOne(Submission, { number })
  if (!found) throw notFound({ id: 'Pengajuan', en: 'The submission' })
  return {
    number,
    service: found.service,
    status: found.status,
    submittedAt: found.submittedAt!,
    dueOn: found.dueOn ?? null,
  }
}
