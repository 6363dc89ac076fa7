import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import type { Request } from '../../foundation/request.ts'
import { one, Reads } from '../../foundation/reads/read.ts'
import { ArchiveUnit } from './archive-unit.ts'
import { appointArchiveUnit } from './appoint-archive-unit.ts'
import { findArchiveUnit } from './find-archive-unit.ts'

@InputType({ description: 'Which unit keeps inactive records from now on.' })
export class AppointArchiveUnitInput {
  @Field(() => ID, { description: 'The unit, as a division.' })
  division!: string
}

@ObjectType({ description: 'The unit that keeps inactive records.' })
export class ArchiveUnitPayload {
  @Field(() => ArchiveUnit, { description: 'The unit.' })
  unit!: ArchiveUnit
}

/** The unit that keeps inactive records (unit kearsipan). */
@Resolver()
export class ArchiveUnitResolver {
  @Query(() => ArchiveUnit, {
    nullable: true,
    description: 'The unit that keeps inactive records; empty while none is appointed.',
  })
  @Reads(
    one(
      () => ArchiveUnit,
      () => ({}),
      { createdAt: 'desc', id: 'desc' },
    ),
  )
  archiveUnit(@Ctx() { em }: Request): Promise<ArchiveUnit | null> {
    return findArchiveUnit(em)
  }

  @Mutation(() => ArchiveUnitPayload, {
    description: 'Appoints the unit that keeps inactive records. Errors: BAD_USER_INPUT, ALREADY_DONE.',
  })
  async appointArchiveUnit(
    @Arg('input', () => AppointArchiveUnitInput, { description: 'Which unit.' }) input: AppointArchiveUnitInput,
    @Ctx() { transact }: Request,
  ): Promise<ArchiveUnitPayload> {
    return { unit: await transact((work) => appointArchiveUnit(work, input.division)) }
  }
}
