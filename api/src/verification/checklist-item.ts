import { Field, ObjectType } from 'type-graphql'
import { Requirement } from '../catalogue/requirement.ts'
import { Attachment } from '../submissions/attachment.ts'
import { Verdict } from './verdict.ts'

/** A line of the verifier's checklist. */
@ObjectType({
  description: 'A line of the verifier’s checklist: a paper that applies, what was handed in, what was found.',
})
export class ChecklistItem {
  @Field(() => Requirement, { description: 'The paper asked for.' })
  requirement!: Requirement

  @Field(() => Attachment, { nullable: true, description: 'What lies there now.' })
  paper?: Attachment | null

  @Field(() => Verdict, { nullable: true, description: 'The last verdict on it, of whatever round.' })
  verdict?: Verdict | null

  @Field(() => Boolean, {
    description: 'Another paper was handed in since that verdict; it has to be looked at again.',
  })
  changed!: boolean
}
