import { GraphQLJSONObject } from 'graphql-scalars'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocalizedText } from '../foundation/localized-text.ts'
import { PaperFormat } from './requirement.ts'
import { Fate } from './service-standard.ts'
import { ServiceKind } from './service-type.ts'

/** A paper the citizen will have to hand in. */
@InputType({ description: 'A paper the citizen will have to hand in. The order of the list is that of the checklist.' })
export class RequirementInput {
  @Field(() => String, { description: 'Stable name within the service, e.g. `proposal`: letters and digits.' })
  key!: string

  @Field(() => LocalizedText, { description: 'What the paper is; up to 200 characters.' })
  title!: LocalizedText

  @Field(() => LocalizedText, { nullable: true, description: 'What it must show and how to get it; up to 1,000.' })
  help?: LocalizedText | null

  @Field(() => Boolean, { description: 'Must be uploaded, when it applies.' })
  required!: boolean

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'When it applies, as a condition over the questions of the service; always when empty.',
  })
  when?: Record<string, unknown> | null

  @Field(() => [PaperFormat], { description: 'Formats that are accepted; at least one.' })
  formats!: PaperFormat[]

  @Field(() => Int, { description: 'Largest size in bytes, at most 20,000,000.' })
  maxBytes!: number
}

/** The next version of a standard, whole. */
@InputType({ description: 'The next version of the standard of a service, whole: nothing is taken over unsaid.' })
export class PublishStandardInput {
  @Field(() => ServiceKind, { description: 'The service it governs.' })
  service!: string

  @Field(() => Int, { description: 'The version in force that the editor saw.' })
  version!: number

  @Field(() => ID, {
    nullable: true,
    description: 'The bidang that is to own the service, for a SUPER_ADMIN; left out, it stays.',
  })
  divisionId?: string | null

  @Field(() => Int, { description: 'Working days from a complete file to the document, 1 to 365.' })
  workingDays!: number

  @Field(() => Int, { description: 'Calendar days the citizen has to correct, 1 to 365.' })
  correctionDays!: number

  @Field(() => Int, { description: 'Cost in Rupiah, up to 1,000,000,000; 0 is free of charge.' })
  cost!: number

  @Field(() => LocalizedText, { description: 'What the issued document is called; up to 160 characters.' })
  product!: LocalizedText

  @Field(() => [LocalizedText], { description: 'The rules the service rests on, 1 to 30 of up to 500 characters.' })
  legalBasis!: LocalizedText[]

  @Field(() => String, { description: 'Archive classification code (Permendagri 83/2022), e.g. 200.1.3.' })
  classification!: string

  @Field(() => String, { description: 'Register numbers run in: up to 20 capitals, digits and hyphens.' })
  register!: string

  @Field(() => String, {
    description: 'Pattern of document numbers, of {classification}, {sequence}, {unit}, {year}, {month}.',
  })
  numberPattern!: string

  @Field(() => Int, { description: 'Years in active keeping by the bidang, 0 to 100.' })
  activeYears!: number

  @Field(() => Int, { description: 'Years in inactive keeping by the archive unit, 0 to 100.' })
  inactiveYears!: number

  @Field(() => Fate, { description: 'What becomes of the record afterwards.' })
  fate!: Fate

  @Field(() => GraphQLJSONObject, { description: 'Figures of a year that warn the verifier: names with numbers.' })
  thresholds!: Record<string, unknown>

  @Field(() => [RequirementInput], { description: 'The papers to hand in, at most 50.' })
  requirements!: RequirementInput[]
}
