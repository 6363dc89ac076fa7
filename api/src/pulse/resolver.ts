import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql'
import type { Request } from '../foundation/request.ts'
import { findMark } from './find-mark.ts'

@ObjectType({ description: 'A sign of life of the submissions the asker sees.' })
export class Pulse {
  @Field(() => String, { description: 'Opaque; another one than last time means that something changed.' })
  mark!: string
}

/** The cheapest way to learn that somebody else did something. */
@Resolver()
export class PulseResolver {
  @Query(() => Pulse, {
    description:
      'Whether any submission the asker sees was filed, changed or took a step: compare the mark with the last one. ' +
      'Cheap enough to be asked every two seconds.',
  })
  async pulse(@Ctx() request: Request): Promise<Pulse> {
    return { mark: await findMark(request) }
  }
}
