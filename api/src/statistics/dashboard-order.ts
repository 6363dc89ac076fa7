import { GraphQLLocalDate } from 'graphql-scalars'
import { ArgsType, Field, ID } from 'type-graphql'
import { ServiceKind } from '../catalogue/service-type.ts'
import { TrendStep } from './period.ts'

/** What a dashboard is asked for. */
@ArgsType()
export class DashboardOrder {
  @Field(() => ID, { nullable: true, description: 'Of this bidang only.' })
  division?: string | null

  @Field(() => [ServiceKind], { nullable: true, description: 'Of these services only.' })
  services?: readonly string[] | null

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First WIB day of the period; 30 days when left out.',
  })
  from?: string | null

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last WIB day of the period; today when left out.' })
  to?: string | null

  @Field(() => TrendStep, {
    defaultValue: TrendStep.DAY,
    description: 'The stretches of the trend; 400 at most.',
  })
  step!: TrendStep
}
