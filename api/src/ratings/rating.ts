import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { v4 } from 'uuid'
import { RespondentAge, RespondentEducation, RespondentSex, RespondentWork } from './respondent.ts'

/**
 * How somebody judged a service. Nothing leads from here to the person or the submission: no owner, no moment of birth
 * (its id has none either), only the quarter.
 */
@Entity()
@Index({ properties: ['quarter', 'service'] })
@Check({
  name: 'rating_scores_whole',
  expression: 'cardinality(scores) = 9 and 1 <= all (scores) and 4 >= all (scores)',
})
export class Rating {
  @PrimaryKey({ type: 'uuid' })
  id: string = v4()

  @Property({ type: 'string', length: 40 })
  service!: string

  /** First day of the quarter, WIB. */
  @Property({ type: 'date' })
  quarter!: string

  /** 1 to 4 for each element, in the order of the law. */
  @Property({ type: 'array', runtimeType: 'number[]', columnType: 'smallint[]' })
  scores!: number[]

  @Property({ type: 'text', nullable: true })
  comment!: string | null

  @Enum({ items: () => RespondentSex, nullable: true })
  sex!: RespondentSex | null

  @Enum({ items: () => RespondentAge, nullable: true })
  age!: RespondentAge | null

  @Enum({ items: () => RespondentEducation, nullable: true })
  education!: RespondentEducation | null

  @Enum({ items: () => RespondentWork, nullable: true })
  work!: RespondentWork | null
}
