import { Entity, Enum, Index, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Channel } from '../accounts/user.ts'
import { Base } from '../foundation/base-entity.ts'
import { LocalizedText } from '../foundation/localized-text.ts'
import type { Text } from '../foundation/text.ts'
import type { Placeholder } from './templates/template.ts'
import type { TemplateKey } from './templates/templates.seed.ts'

/** One version of the wording of a message; the newest one is in use. */
@ObjectType({ description: 'One version of the wording of a message; the newest one is in use.' })
@Entity({ tableName: 'message_templates' })
@Unique({ properties: ['key', 'version'] })
@Unique({ name: 'message_templates_current', properties: ['key'], where: 'current' })
@Index({ properties: ['createdAt', 'id'] })
export class MessageTemplate extends Base {
  @Field(() => String, { description: 'Which message, e.g. `RETURNED`.' })
  @Property({ type: 'string', length: 40 })
  key!: TemplateKey

  @Field(() => Int, { description: 'Counts up with every new wording.' })
  @Property({ type: 'integer' })
  version!: number

  @Field(() => Boolean, { description: 'Whether it is the wording in use.' })
  @Property({ type: 'boolean' })
  current: boolean = true

  @Field(() => [String], { description: 'Placeholders it may mention, besides `name` and `firstName`.' })
  @Property({ type: 'string[]', columnType: 'text[]' })
  needs!: Placeholder[]

  @Field(() => Channel, { nullable: true, description: 'The only channel it may use; empty when any will do.' })
  @Enum({ items: () => Channel, nullable: true })
  only?: Channel | null

  @Field(() => LocalizedText, { description: 'Subject of the email.' })
  @Property({ type: 'json' })
  subject!: Text

  @Field(() => LocalizedText, { description: 'Body of the email, in plain text.' })
  @Property({ type: 'json' })
  email!: Text

  @Field(() => LocalizedText, { nullable: true, description: 'WhatsApp text: first name, number, link and code only.' })
  @Property({ type: 'json', nullable: true })
  whatsApp?: Text | null
}
