import type { Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { GraphQLJSONObject } from 'graphql-scalars'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Base } from '../foundation/base-entity.ts'
import { LocalizedText } from '../foundation/localized-text.ts'
import type { Condition } from './condition.ts'
import { ServiceStandard } from './service-standard.ts'

/** The kinds of paper the office can read. */
export enum PaperFormat {
  PDF = 'PDF',
  JPEG = 'JPEG',
  PNG = 'PNG',
}
registerEnumType(PaperFormat, {
  name: 'PaperFormat',
  description: 'File formats a paper may have.',
  valuesConfig: {
    PDF: { description: 'PDF document.' },
    JPEG: { description: 'JPEG photograph.' },
    PNG: { description: 'PNG image.' },
  },
})

/** A paper the citizen hands in (persyaratan), under one version of the service's standard. */
@ObjectType({ description: 'A paper the citizen hands in (persyaratan), under one version of the standard.' })
@Entity()
@Unique({ properties: ['standard', 'key'] })
export class Requirement extends Base {
  @Field(() => ServiceStandard, { description: 'The version of the standard it belongs to.' })
  @ManyToOne({ entity: () => ServiceStandard, ref: true, deleteRule: 'cascade' })
  standard!: Ref<ServiceStandard>

  @Field(() => String, { description: 'Stable name of the requirement within its service, e.g. `proposal`.' })
  @Property({ type: 'string', length: 60 })
  key!: string

  @Field(() => Int, { description: 'Place in the checklist, from 1.' })
  @Property({ type: 'integer' })
  position!: number

  @Field(() => LocalizedText, { description: 'What the paper is.' })
  @Property({ type: 'json' })
  title!: LocalizedText

  @Field(() => LocalizedText, { nullable: true, description: 'What it must show and how to get it.' })
  @Property({ type: 'json', nullable: true })
  help?: LocalizedText | null

  @Field(() => Boolean, { description: 'Must be uploaded, when it applies.' })
  @Property({ type: 'boolean' })
  required!: boolean

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'When the requirement applies, as a condition over answers; always when empty.',
  })
  @Property({ type: 'json', nullable: true })
  when?: Condition | null

  @Field(() => [PaperFormat], { description: 'Formats that are accepted.' })
  @Property({ type: 'array' })
  formats!: PaperFormat[]

  @Field(() => Int, { description: 'Largest size in bytes.' })
  @Property({ type: 'integer' })
  maxBytes!: number
}
