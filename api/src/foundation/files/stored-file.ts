import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Base } from '../base-entity.ts'

/** Whether a file may be used. Only a clean one is ever handed out. */
export enum FileState {
  PENDING_SCAN = 'PENDING_SCAN',
  CLEAN = 'CLEAN',
  REJECTED = 'REJECTED',
}
registerEnumType(FileState, {
  name: 'FileState',
  description:
    'Whether a file may be used: waiting for the virus scan, usable, or refused. Only CLEAN is downloadable.',
  valuesConfig: {
    PENDING_SCAN: { description: 'Waits for the virus scan.' },
    CLEAN: { description: 'May be used.' },
    REJECTED: { description: 'Refused; it is never handed out.' },
  },
})

/** What the virus scanner said; an installation without a scanner says so honestly. */
export enum FileScan {
  NOT_SCANNED = 'NOT_SCANNED',
  CLEAN = 'CLEAN',
  INFECTED = 'INFECTED',
}
registerEnumType(FileScan, {
  name: 'FileScan',
  description: 'What the virus scanner said. NOT_SCANNED: not yet, or this installation has no scanner.',
  valuesConfig: {
    NOT_SCANNED: { description: 'Not scanned yet, or this installation has no scanner.' },
    CLEAN: { description: 'No virus was found.' },
    INFECTED: { description: 'A virus was found.' },
  },
})

/** Why a stored file was refused later. */
export enum FileRejection {
  MALWARE = 'MALWARE',
  MISSING = 'MISSING',
  DESTROYED = 'DESTROYED',
}
registerEnumType(FileRejection, {
  name: 'FileRejection',
  description: 'Why a file is not handed out: a virus was found in it, its bytes are lost, or it was destroyed.',
  valuesConfig: {
    MALWARE: { description: 'A virus was found in it.' },
    MISSING: { description: 'Its bytes are lost.' },
    DESTROYED: { description: 'It was destroyed with the record it belongs to.' },
  },
})

/** A file LIKE-U keeps: what is known of it. Its bytes lie in the file store under their SHA-256. */
@ObjectType({ description: 'A file kept by LIKE-U. Its bytes are reached by short-lived links only.' })
@Entity({ tableName: 'stored_files' })
@Index({ properties: ['sha256'] })
@Index({ name: 'stored_files_pending', properties: ['createdAt'], where: { state: FileState.PENDING_SCAN } })
export class StoredFile extends Base {
  @Field(() => String, { description: 'Name to show to people; cleaned, with its extension.' })
  @Property({ type: 'string', length: 120 })
  name!: string

  @Field(() => String, { description: 'SHA-256 of the bytes, 64 lower-case hexadecimal digits.' })
  @Property({ type: 'string', length: 64 })
  sha256!: string

  @Field(() => Int, { description: 'Size in bytes, as kept (images are re-encoded).' })
  @Property({ type: 'integer' })
  size!: number

  @Field(() => String, { description: 'Media type found in the content: application/pdf, image/jpeg or image/png.' })
  @Property({ type: 'string', length: 100 })
  mediaType!: string

  @Field(() => Int, { nullable: true, description: 'Number of pages of a PDF.' })
  @Property({ type: 'integer', nullable: true })
  pages?: number | null

  @Field(() => FileState, { description: 'Whether it may be used.' })
  @Enum({ items: () => FileState })
  state!: FileState

  @Field(() => FileScan, { description: 'What the virus scanner said.' })
  @Enum({ items: () => FileScan })
  scan: FileScan = FileScan.NOT_SCANNED

  @Field(() => FileRejection, { nullable: true, description: 'Why it was refused; only with state REJECTED.' })
  @Enum({ items: () => FileRejection, nullable: true })
  reason?: FileRejection | null
}
