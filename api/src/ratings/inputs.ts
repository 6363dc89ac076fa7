import { Field, ID, InputType, Int } from 'type-graphql'
import { ServiceElement } from './elements.ts'
import { RespondentAge, RespondentEducation, RespondentSex, RespondentWork } from './respondent.ts'

@InputType({ description: 'How one thing about the service is judged.' })
export class ElementScoreInput {
  @Field(() => ServiceElement, { description: 'What is judged.' })
  element!: ServiceElement

  @Field(() => Int, { description: 'From 1 (bad) to 4 (very good).' })
  score!: number
}

@InputType({ description: 'Who judges, in bands; every one may be left out.' })
export class RespondentInput {
  @Field(() => RespondentSex, { nullable: true, description: 'Sex.' })
  sex?: RespondentSex | null

  @Field(() => RespondentAge, { nullable: true, description: 'Age band.' })
  age?: RespondentAge | null

  @Field(() => RespondentEducation, { nullable: true, description: 'Highest school finished.' })
  education?: RespondentEducation | null

  @Field(() => RespondentWork, { nullable: true, description: 'Occupation.' })
  work?: RespondentWork | null
}

@InputType({ description: 'How a service was, judged by who received it.' })
export class RateServiceInput {
  @Field(() => ID, { description: 'The submission that was served; not kept with the answers.' })
  submission!: string

  @Field(() => [ElementScoreInput], { description: 'All nine, each once.' })
  scores!: ElementScoreInput[]

  @Field(() => String, { nullable: true, description: 'Anything else, at most 1000 characters; staff read it.' })
  comment?: string | null

  @Field(() => RespondentInput, { nullable: true, description: 'Who judges.' })
  respondent?: RespondentInput | null
}
