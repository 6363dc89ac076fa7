import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql'
import type { Request } from '../foundation/request.ts'
import { RecordHistory } from './record-event.ts'
import { recordHistory } from './record-history.ts'

/** Who did what when with a record (Perda 2/2022 Pasal 10 ayat (3): modification is detected). */
@Resolver()
export class RecordHistoryResolver {
  @Query(() => RecordHistory, {
    description:
      'Who did what when with a record, newest first; for staff who may list such records and see this one. Errors: ' +
      'NOT_FOUND, BAD_USER_INPUT.',
  })
  recordHistory(
    @Arg('type', () => String, { description: 'Type of the record, e.g. `Submission`, `ArchiveRecord`.' }) type: string,
    @Arg('id', () => ID, { description: 'The record.' }) id: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many entries, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Entries after (older than) this cursor.' })
    after: string | null | undefined,
    @Ctx() request: Request,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<RecordHistory> {
    return recordHistory(request, schema, { type, id, first, after: after ?? null })
  }
}
