import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { User } from '../../accounts/user.ts'
import type { LetterSentences } from '../../catalogue/letter-wording.ts'
import { ServiceKind } from '../../catalogue/service-type.ts'
import { Base } from '../../foundation/base-entity.ts'
import { LocalizedText } from '../../foundation/localized-text.ts'
import { WordingMark } from './wording-mark.ts'

/** One version of the sentences of a letter; the newest one is in use. A document remembers the one it was printed with. */
@ObjectType({ description: 'One version of the sentences of a letter; the newest one is in use.' })
@Entity()
@Unique({ properties: ['service', 'letter', 'version'] })
@Unique({ name: 'letter_wording_current', properties: ['service', 'letter'], where: 'current' })
@Index({ properties: ['createdAt', 'id'] })
export class LetterWording extends Base implements LetterSentences {
  @Field(() => ServiceKind, { description: 'The service that sends it.' })
  @Property({ type: 'string', length: 40 })
  service!: string

  @Field(() => String, { description: 'Which of the service’s letters, e.g. `INTRODUCTION`.' })
  @Property({ type: 'string', length: 40 })
  letter!: string

  @Field(() => LocalizedText, { description: 'What the office calls it.' })
  @Property({ type: 'json' })
  title!: LocalizedText

  @Field(() => Int, { description: 'Counts up with every new wording; 1 comes with LIKE-U.' })
  @Property({ type: 'integer' })
  version!: number

  @Field(() => Boolean, { description: 'Whether it is the wording in use.' })
  @Property({ type: 'boolean' })
  current: boolean = true

  @Field(() => User, { nullable: true, description: 'Who published it; empty for what came with LIKE-U.' })
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  publishedBy?: Ref<User> | null

  @Field(() => [WordingMark], { description: 'What its sentences may mention as `{{name}}`.' })
  @Property({ type: 'json' })
  marks!: WordingMark[]

  @Field(() => [String], { description: 'Memperhatikan: what was taken into account.' })
  @Property({ type: 'json' })
  considerations!: string[]

  @Field(() => String, { description: 'The sentence before the data.' })
  @Property({ type: 'text' })
  opening!: string

  @Field(() => [String], { description: 'Ketentuan: what the holder must keep to.' })
  @Property({ type: 'json' })
  provisions!: string[]

  @Field(() => String, { description: 'The sentence at the end.' })
  @Property({ type: 'text' })
  closing!: string

  @Field(() => [String], { description: 'Tembusan: who else receives it.' })
  @Property({ type: 'json' })
  copiesTo!: string[]
}
