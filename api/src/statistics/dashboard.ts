import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { DistrictFigure } from './by-district.ts'
import { DivisionFigures } from './by-division.ts'
import { ServiceFigures } from './by-service.ts'
import { Figure } from './figure.ts'
import { Happened } from './happened.ts'
import { AgeFigure, DueFigure, StatusFigure } from './in-hand.ts'
import { TrendPoint } from './trend.ts'

@ObjectType({ description: 'The work of a bidang, or of the agency, in numbers. Counted exactly, up to this moment.' })
export class Dashboard {
  @Field(() => GraphQLLocalDate, { description: 'The WIB day it is told on.' })
  today!: string

  @Field(() => GraphQLLocalDate, { description: 'First WIB day of the period.' })
  from!: string

  @Field(() => GraphQLLocalDate, { description: 'Last WIB day of the period.' })
  to!: string

  @Field(() => Figure, { description: 'Files the asker has in hand themself.' })
  held!: Figure

  @Field(() => [StatusFigure], { description: 'What is in hand now, by where it stands.' })
  waiting!: StatusFigure[]

  @Field(() => [AgeFigure], { description: 'What is in hand now, youngest first.' })
  ages!: AgeFigure[]

  @Field(() => [DueFigure], { description: 'What the office has in hand now, the most urgent first.' })
  dues!: DueFigure[]

  @Field(() => Happened, { description: 'What happened in the period.' })
  happened!: Happened

  @Field(() => [ServiceFigures], { description: 'By service; services without any number are left out.' })
  services!: ServiceFigures[]

  @Field(() => [DivisionFigures], { description: 'By bidang; those without any number are left out.' })
  divisions!: DivisionFigures[]

  @Field(() => [DistrictFigure], { description: 'What was filed in the period, by kecamatan, most first.' })
  districts!: DistrictFigure[]

  @Field(() => [TrendPoint], { description: 'The period in stretches, oldest first, none left out.' })
  trend!: TrendPoint[]
}
