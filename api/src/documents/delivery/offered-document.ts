import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, Int, ObjectType } from 'type-graphql'
import type { Work } from '../../foundation/work.ts'
import { lockLink } from './find-link.ts'
import { LinkQuestion, LinkState } from './link-enums.ts'
import { linkStateOf, mostWrongAnswers } from './link-state.ts'

/** What the holder of a link is told before confirming anything; it names nobody. */
@ObjectType({
  description: 'What the holder of a link to a document is told before confirming anything; it names nobody.',
})
export class OfferedDocument {
  @Field(() => LinkState, { description: 'Whether the link leads to the document.' })
  state!: LinkState

  @Field(() => LinkQuestion, { description: 'What is asked before the document opens.' })
  asks!: LinkQuestion

  @Field(() => Int, { description: 'Wrong answers that are still possible.' })
  triesLeft!: number

  @Field(() => String, { description: 'Number of the document.' })
  number!: string

  @Field(() => String, { description: 'What the document is.' })
  title!: string

  @Field(() => GraphQLLocalDate, { description: 'WIB day of issue.' })
  issuedOn!: string

  @Field(() => Int, { description: 'Size of the PDF in bytes.' })
  size!: number

  @Field(() => Date, { description: 'Until when the link works.' })
  expiresAt!: Date
}

/** What a link offers; looking at it changes nothing. @throws NOT_FOUND */
export async function describeOffer(work: Work, secret: string): Promise<OfferedDocument> {
  const link = await lockLink(work, secret)
  const document = await link.document.loadOrFail({ filters: false, populate: ['file'] })
  const { number, title, issuedOn, file } = document
  return {
    ...{ number, title, issuedOn, asks: link.asks, expiresAt: link.expiresAt, size: file.unwrap().size },
    state: linkStateOf(link, document, work.clock.now()),
    triesLeft: Math.max(mostWrongAnswers - link.wrongAnswers, 0),
  }
}
