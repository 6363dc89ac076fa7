import type { Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Base } from '../foundation/base-entity.ts'
import { Submission } from '../submissions/submission.ts'

/** What a submission said when it went back to the citizen, so that the verifier sees what changed since. */
@Entity({ tableName: 'round_snapshots' })
@Unique({ properties: ['submission', 'round'] })
export class RoundSnapshot extends Base {
  @ManyToOne({ entity: () => Submission, ref: true, deleteRule: 'cascade' })
  submission!: Ref<Submission>

  /** The round that ended with the return. */
  @Property({ type: 'integer' })
  round!: number

  /** Answers by question key; repeated rows as a list. */
  @Property({ type: 'json', hidden: true })
  answers!: Record<string, unknown>

  /** The attachment that stood for each requirement, by requirement key. */
  @Property({ type: 'json' })
  papers!: Record<string, string>
}
