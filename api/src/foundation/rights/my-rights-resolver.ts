import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Request } from '../request.ts'
import type { Gate } from './may-ask.ts'
import { MyRights, rightsOf } from './my-rights.ts'

/** Tells everyone their own rights, as the table and the given gate have them. */
export function createMyRightsResolver(gate: Gate): new () => object {
  @Resolver()
  class MyRightsResolver {
    @Query(() => MyRights, {
      description:
        'What the asker may do and read at this moment; changes with their role and with duties they still have (`myDuties`). Rows they may act on say so themselves (`availableSteps`).',
    })
    myRights(@Ctx() { viewer, rights }: Request, @Info() { schema }: GraphQLResolveInfo): MyRights {
      return rightsOf(viewer, rights, schema, gate)
    }
  }
  return MyRightsResolver
}
