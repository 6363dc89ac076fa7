import { Field, ID, InputType, Int } from 'type-graphql'
import { Role } from '../../foundation/viewer.ts'

/** A colleague who is to get an account. */
@InputType({ description: 'A colleague who is to get an account.' })
export class CreateStaffInput {
  @Field(() => String, { description: 'Full name with titles, as printed on letters.' })
  name!: string

  @Field(() => String, { description: 'Name to sign in with: 4–30 letters, digits, dots, underscores, hyphens.' })
  username!: string

  @Field(() => String, { description: 'Office email address; the invitation goes there.' })
  email!: string

  @Field(() => String, { nullable: true, description: 'WhatsApp number, as 08… or +62….' })
  phone?: string | null

  @Field(() => Role, { description: 'ADMIN, OFFICIAL or SUPER_ADMIN.' })
  role!: Role

  @Field(() => ID, { nullable: true, description: 'Their bidang. Required of an ADMIN; empty means the whole agency.' })
  divisionId?: string | null

  @Field(() => String, { nullable: true, description: 'Position (jabatan), as printed on letters.' })
  position?: string | null

  @Field(() => String, { nullable: true, description: 'Civil servant number (NIP), 18 digits.' })
  nip?: string | null

  @Field(() => String, { nullable: true, description: 'Rank (pangkat), as printed on letters.' })
  rank?: string | null
}

/** What changes about a colleague: given, it replaces; `null` empties; left out, it stays. */
@InputType({ description: 'What changes about a colleague. Given, it replaces; null empties; left out, it stays.' })
export class UpdateStaffInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string

  @Field(() => Int, { description: 'The version the admin saw.' })
  version!: number

  @Field(() => String, { nullable: true, description: 'Full name with titles.' })
  name?: string | null

  @Field(() => Role, { nullable: true, description: 'ADMIN, OFFICIAL or SUPER_ADMIN. Takes effect at once.' })
  role?: Role | null

  @Field(() => ID, { nullable: true, description: 'Their bidang. Takes effect at once.' })
  divisionId?: string | null

  @Field(() => String, { nullable: true, description: 'Position (jabatan).' })
  position?: string | null

  @Field(() => String, { nullable: true, description: 'Civil servant number (NIP), 18 digits.' })
  nip?: string | null

  @Field(() => String, { nullable: true, description: 'Rank (pangkat).' })
  rank?: string | null
}

/** Whose account is closed, and why. */
@InputType({ description: 'Whose account is closed, and why.' })
export class SuspendUserInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string

  @Field(() => String, { description: 'Why; kept in the audit record. No personal data. 5–300 characters.' })
  reason!: string
}

/** Whose account is opened again. */
@InputType({ description: 'Whose account is opened again.' })
export class ReinstateUserInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string
}
