import type { Ref } from '@mikro-orm/core'
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Division } from '../../accounts/division.ts'
import { User } from '../../accounts/user.ts'
import { Base } from '../../foundation/base-entity.ts'

/** Which unit keeps inactive records (unit kearsipan, PP 28/2012); its admins are the archive officers. The newest counts. */
@ObjectType({ description: 'Which unit keeps inactive records (unit kearsipan); its admins are the archive officers.' })
@Entity()
export class ArchiveUnit extends Base {
  @Field(() => Division, { description: 'The unit.' })
  @ManyToOne({ entity: () => Division, ref: true, deleteRule: 'restrict' })
  division!: Ref<Division>

  @Field(() => User, { description: 'Who decided it.' })
  @ManyToOne({ entity: () => User, ref: true })
  appointedBy!: Ref<User>
}
