import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { ServiceKind } from '../catalogue/service-type.ts'
import { ServiceElement } from './elements.ts'
import { ServiceGrade } from './satisfaction-index.ts'

@ObjectType({ description: 'How one thing about a service was judged.' })
export class ElementAverage {
  @Field(() => ServiceElement, { description: 'What was judged.' })
  element!: ServiceElement

  @Field(() => Float, { description: 'Average of the answers, 1 to 4, to two decimals.' })
  average!: number
}

@ObjectType({
  description:
    'How satisfied people are with a service (PermenPANRB 14/2017). With fewer than five answers nothing of them is told: ' +
    'people might be known by it.',
})
export class ServiceSatisfaction {
  @Field(() => ServiceKind, { description: 'The service.' })
  service!: string

  @Field(() => Int, { nullable: true, description: 'How many answered; empty when fewer than five.' })
  respondents!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Index of satisfaction (IKM), 25 to 100, to two decimals: each of the nine averages weighs a ninth.',
  })
  index!: number | null

  @Field(() => ServiceGrade, { nullable: true, description: 'The grade of the index.' })
  grade!: ServiceGrade | null

  @Field(() => [ElementAverage], { description: 'What the index is made of, in the order of the law.' })
  elements!: ElementAverage[]

  @Field(() => [String], { description: 'What people added, at most 50, in no order of time.' })
  comments!: string[]
}

@ObjectType({ description: 'How satisfied people are with the services, by whole quarters.' })
export class Satisfaction {
  @Field(() => GraphQLLocalDate, { description: 'First WIB day.' })
  from!: string

  @Field(() => GraphQLLocalDate, { description: 'Last WIB day.' })
  to!: string

  @Field(() => [ServiceSatisfaction], { description: 'Every service.' })
  services!: ServiceSatisfaction[]
}
