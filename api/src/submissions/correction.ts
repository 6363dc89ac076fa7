import { Field, ObjectType, registerEnumType } from 'type-graphql'

/** What the verifier found wrong with an answer or a paper. */
export enum Fault {
  UNREADABLE = 'UNREADABLE',
  WRONG = 'WRONG',
  EXPIRED = 'EXPIRED',
  MISSING = 'MISSING',
}
registerEnumType(Fault, {
  name: 'Fault',
  description: 'What is wrong with an answer or a paper.',
  valuesConfig: {
    UNREADABLE: { description: 'Cannot be read (tidak terbaca).' },
    WRONG: { description: 'Not what was asked for (tidak sesuai).' },
    EXPIRED: { description: 'No longer valid (kedaluwarsa).' },
    MISSING: { description: 'Not there (tidak ada).' },
  },
})

/** Whether an answer or a paper is meant. */
export enum ItemKind {
  ANSWER = 'ANSWER',
  PAPER = 'PAPER',
}
registerEnumType(ItemKind, {
  name: 'ItemKind',
  description: 'Whether an answer or a paper is meant.',
  valuesConfig: {
    ANSWER: { description: 'An answer to a question of the form.' },
    PAPER: { description: 'A paper handed in for a requirement.' },
  },
})

/** One thing the citizen is asked to correct; only these things open again. */
@ObjectType({ description: 'One thing the citizen is asked to correct. Only these open again.' })
export class Correction {
  @Field(() => ItemKind, { description: 'An answer or a paper.' })
  kind!: ItemKind

  @Field(() => String, { description: 'Key of the question or of the requirement.' })
  key!: string

  @Field(() => Fault, { description: 'What is wrong.' })
  fault!: Fault

  @Field(() => String, { nullable: true, description: 'The verifier’s explanation.' })
  note?: string | null
}
