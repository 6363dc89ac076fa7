import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { PaperCondition } from '../archive-enums.ts'
import { StockTake } from './stock-take.ts'
import { StockTakeLine } from './stock-take-line.ts'

@InputType({ description: 'Which place is counted.' })
export class OpenStockTakeInput {
  @Field(() => ID, { description: 'The place.' })
  place!: string
}

@InputType({ description: 'A paper somebody has in their hands.' })
export class CountPaperInput {
  @Field(() => ID, { description: 'The stock-take.' })
  stockTake!: string

  @Field(() => String, { description: 'What was scanned or typed: the code on our letter, or its number.' })
  code!: string

  @Field(() => PaperCondition, { nullable: true, description: 'In what state it is.' })
  condition?: PaperCondition | null
}

@InputType({ description: 'Which stock-take.' })
export class StockTakeInput {
  @Field(() => ID, { description: 'The stock-take.' })
  stockTake!: string
}

@ObjectType({ description: 'The stock-take after the change.' })
export class StockTakePayload {
  @Field(() => StockTake, { description: 'The stock-take.' })
  stockTake!: StockTake
}

@ObjectType({ description: 'The paper that was counted.' })
export class StockTakeLinePayload {
  @Field(() => StockTakeLine, { description: 'What the stock-take says of it.' })
  line!: StockTakeLine
}
