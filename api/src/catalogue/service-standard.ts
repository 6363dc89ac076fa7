import type { Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { GraphQLJSONObject } from 'graphql-scalars'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Division } from '../accounts/division.ts'
import { Base } from '../foundation/base-entity.ts'
import { LocalizedText } from '../foundation/localized-text.ts'
import { ServiceKind } from './service-type.ts'

/** What becomes of a record when its keeping ends (nasib akhir, PP 28/2012). */
export enum Fate {
  DESTROY = 'DESTROY',
  PERMANENT = 'PERMANENT',
  REVIEW = 'REVIEW',
}
registerEnumType(Fate, {
  name: 'Fate',
  description: 'What becomes of a record when its keeping ends (nasib akhir).',
  valuesConfig: {
    DESTROY: { description: 'It is destroyed (musnah).' },
    PERMANENT: { description: 'It is kept for ever (permanen).' },
    REVIEW: { description: 'It is reviewed first (dinilai kembali).' },
  },
})

/**
 * The published standard of a service (standar pelayanan, UU 25/2009): what the office may change without a release.
 * A change is a new version; a submission keeps the version it was filed under.
 */
@ObjectType({ description: 'One version of the published standard of a service (standar pelayanan, UU 25/2009).' })
@Entity()
@Unique({ properties: ['service', 'version'] })
export class ServiceStandard extends Base {
  @Field(() => ServiceKind, { description: 'The service it governs.' })
  @Property({ type: 'string', length: 40 })
  service!: string

  @Field(() => Int, { description: 'Counts up from 1; the highest is in force.' })
  @Property({ type: 'integer' })
  version!: number

  @Field(() => Division, { description: 'The bidang that owns the service.' })
  @ManyToOne({ entity: () => Division, ref: true })
  division!: Ref<Division>

  @Field(() => Int, { description: 'Working days from a complete file to the document.' })
  @Property({ type: 'integer' })
  workingDays!: number

  @Field(() => Int, { description: 'Calendar days the citizen has to correct before the submission lapses.' })
  @Property({ type: 'integer' })
  correctionDays!: number

  @Field(() => Int, { description: 'Cost in Rupiah; 0 is free of charge.' })
  @Property({ type: 'integer' })
  cost!: number

  @Field(() => LocalizedText, { description: 'What the issued document is called.' })
  @Property({ type: 'json' })
  product!: LocalizedText

  @Field(() => [LocalizedText], { description: 'The rules the service rests on.' })
  @Property({ type: 'json' })
  legalBasis!: LocalizedText[]

  @Field(() => String, { description: 'Archive classification code (Permendagri 83/2022), e.g. 200.1.3.' })
  @Property({ type: 'string', length: 20 })
  classification!: string

  @Field(() => String, { description: 'Numbers run per classification, register and year.' })
  @Property({ type: 'string', length: 20 })
  register!: string

  @Field(() => String, { description: 'Pattern of document numbers: {classification}/{sequence}/{unit}/{year}.' })
  @Property({ type: 'string', length: 80 })
  numberPattern!: string

  @Field(() => Int, { description: 'Years in active keeping by the bidang.' })
  @Property({ type: 'integer' })
  activeYears!: number

  @Field(() => Int, { description: 'Years in inactive keeping by the archive unit.' })
  @Property({ type: 'integer' })
  inactiveYears!: number

  @Field(() => Fate, { description: 'What becomes of the record afterwards.' })
  @Property({ type: 'string', length: 12 })
  fate!: Fate

  @Field(() => GraphQLJSONObject, { description: 'Figures of a year that warn the verifier, by name.' })
  @Property({ type: 'json' })
  thresholds: Record<string, number> = {}
}
