import { Field, ID, InputType } from 'type-graphql'

/** A bidang that is new. */
@InputType({ description: 'A bidang that is new.' })
export class CreateDivisionInput {
  @Field(() => String, { description: 'Short code, 2–20 capitals, digits, hyphens, e.g. WASNAS. It never changes.' })
  code!: string

  @Field(() => String, { description: 'Official name of the bidang, 3–160 characters.' })
  name!: string

  @Field(() => String, {
    description: 'Unit code in letter numbers: up to 20 letters, digits, dots, slashes, hyphens.',
  })
  unitCode!: string
}

/** What changes about a bidang: given, it replaces; left out, it stays. */
@InputType({ description: 'What changes about a bidang. Given, it replaces; left out, it stays.' })
export class UpdateDivisionInput {
  @Field(() => ID, { description: 'The bidang.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'Official name, 3–160 characters.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'Unit code in letter numbers issued from now on.' })
  unitCode?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it exists; only an empty bidang can be closed.' })
  active?: boolean | null
}
