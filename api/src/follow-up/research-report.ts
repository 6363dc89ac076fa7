import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Base } from '../foundation/base-entity.ts'
import { StoredFile } from '../foundation/files/stored-file.ts'
import { Obligation } from './obligation.ts'

/** Whether the office may publish the report. */
export enum PublicationConsent {
  YES = 'YES',
  NO = 'NO',
  EMBARGO = 'EMBARGO',
}
registerEnumType(PublicationConsent, {
  name: 'PublicationConsent',
  description: 'Whether the report may be published: yes, no, or only after a day.',
  valuesConfig: {
    YES: { description: 'It may be published.' },
    NO: { description: 'It may not be published.' },
    EMBARGO: { description: 'It may be published after a day.' },
  },
})

/** How far a report has come. */
export enum ReportState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
}
registerEnumType(ReportState, {
  name: 'ReportState',
  description: 'How far a report has come: its file uploaded, handed in, returned, accepted.',
  valuesConfig: {
    DRAFT: { description: 'Its file is uploaded, the report not handed in yet.' },
    SUBMITTED: { description: 'Handed in; waits for the bidang.' },
    RETURNED: { description: 'Sent back with a reason; another report follows.' },
    ACCEPTED: { description: 'Accepted; the obligation is met.' },
  },
})

/** Reports that were handed in; a draft is nobody's to read yet. */
export const handedIn = { state: { $ne: ReportState.DRAFT } }

/** The results of a study, as the researcher handed them in. One that was returned stays, and another follows it. */
@ObjectType({ description: 'The results of a study, as handed in. A returned one stays; another follows it.' })
@Entity({ tableName: 'research_reports' })
@Index({ properties: ['obligation', 'createdAt', 'id'] })
@Index({ properties: ['createdAt', 'id'] })
export class ResearchReport extends Base {
  @Field(() => Obligation, { description: 'The obligation it answers.' })
  @ManyToOne({ entity: () => Obligation, ref: true, deleteRule: 'cascade' })
  obligation!: Ref<Obligation>

  @Field(() => ReportState, { description: 'How far it has come.' })
  @Enum({ items: () => ReportState })
  state: ReportState = ReportState.DRAFT

  @Field(() => StoredFile, { nullable: true, description: 'The report itself, a PDF.' })
  @ManyToOne({ entity: () => StoredFile, ref: true, nullable: true })
  file?: Ref<StoredFile> | null

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The WIB day the study ended.' })
  @Property({ type: 'date', nullable: true })
  finishedOn?: string | null

  @Field(() => String, { nullable: true, description: 'Summary of the results.' })
  @Property({ type: 'text', nullable: true })
  abstract?: string | null

  @Field(() => String, { nullable: true, description: 'What the regency is recommended to do.' })
  @Property({ type: 'text', nullable: true })
  recommendations?: string | null

  @Field(() => PublicationConsent, { nullable: true, description: 'Whether it may be published.' })
  @Enum({ items: () => PublicationConsent, nullable: true })
  publication?: PublicationConsent | null

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The WIB day the embargo ends.' })
  @Property({ type: 'date', nullable: true })
  embargoUntil?: string | null

  @Field(() => String, { nullable: true, description: 'Where it is kept by the university, as an https address.' })
  @Property({ type: 'string', length: 300, nullable: true })
  repositoryUrl?: string | null

  @Field(() => String, { nullable: true, description: 'What has to be put right, in the office’s words.' })
  @Property({ type: 'string', length: 1000, nullable: true })
  note?: string | null

  @Field(() => Date, { nullable: true, description: 'When it was handed in.' })
  @Property({ type: 'datetime', nullable: true })
  submittedAt?: Date | null
}
