import type { Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Base } from '../base-entity.ts'
import type { FileFault } from './file-faults.ts'
import { StoredFile } from './stored-file.ts'

/** How far an upload has come. Only an open ticket takes bytes. */
export enum UploadState {
  OPEN = 'OPEN',
  RECEIVED = 'RECEIVED',
  FAILED = 'FAILED',
  EXPIRED = 'EXPIRED',
}

/** The right to bring one file for one purpose: short-lived, used once, worth nothing without its secret. */
@Entity({ tableName: 'upload_tickets' })
@Index({ properties: ['owner', 'state'] })
@Index({ properties: ['state', 'expiresAt'] })
@Index({ properties: ['file'] })
export class UploadTicket extends Base {
  /** Who answers for the upload and whose quota it uses: an account, or whatever a link without sign-in belongs to. */
  @Property({ type: 'uuid' })
  owner!: string

  @Property({ type: 'string', length: 60 })
  purpose!: string

  /** The ids that the purpose needs to put the file where it belongs. */
  @Property({ type: 'json' })
  subject!: Record<string, string>

  @Property({ type: 'string', length: 120, hidden: true })
  fileName!: string

  @Property({ type: 'string', length: 100 })
  mediaType!: string

  /** Bytes announced; exactly as many must arrive. */
  @Property({ type: 'integer' })
  size!: number

  @Property({ type: 'string', length: 64, hidden: true })
  secretHash!: string

  @Property({ type: 'datetime' })
  expiresAt!: Date

  @Enum({ items: () => UploadState })
  state: UploadState = UploadState.OPEN

  @Property({ type: 'string', length: 40, nullable: true })
  fault?: FileFault | null

  @ManyToOne({ entity: () => StoredFile, ref: true, nullable: true, deleteRule: 'set null' })
  file?: Ref<StoredFile> | null
}
