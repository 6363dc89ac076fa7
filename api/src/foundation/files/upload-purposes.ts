import type { Work } from '../work.ts'
import type { MediaKind } from './media-kind.ts'
import type { StoredFile } from './stored-file.ts'
import type { UploadTicket } from './upload-ticket.ts'

/** The largest file any purpose may ask for, in bytes. */
export const largestUpload = 50 * 1024 * 1024

/** What files may be brought for: each module names its own, and says what becomes of a file that arrived. */
export interface UploadPurpose {
  name: string
  allowed: readonly MediaKind[]
  maxBytes: number
  /** Takes the file in, in the transaction that ends the upload; a refusal here leaves the ticket open. */
  receive(work: Work, ticket: UploadTicket, file: StoredFile): Promise<void>
  /** Told when a file taken in turned out to be infected or lost, in the transaction that rejects it. */
  rejected?(work: Work, ticket: UploadTicket, file: StoredFile): Promise<void>
}

const purposes = new Map<string, UploadPurpose>()

/** Makes a purpose known; called once at start by the module that owns it. */
export function registerUploadPurpose(purpose: UploadPurpose): void {
  if (purpose.maxBytes > largestUpload) throw new RangeError(`upload purpose ${purpose.name} allows too large files`)
  if (purpose.name.length > 60) throw new RangeError(`upload purpose ${purpose.name} has too long a name`)
  purposes.set(purpose.name, purpose)
}

/** The purpose of that name; a name nobody registered is a fault of the program. */
export function getUploadPurpose(name: string): UploadPurpose {
  const purpose = purposes.get(name)
  if (!purpose) throw new Error(`upload purpose ${name} is not registered`)
  return purpose
}
