import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { BackupFault } from './backup-fault.ts'
import type { BackupKey } from './backup-key.ts'
import { chunksOf } from './chunks.ts'

const magic = Buffer.from('LIKE-U B')
const saltLength = 16
const headLength = magic.length + 8 + saltLength
const chunkSize = 256 * 1024
const tagLength = 16

/**
 * Encrypts a stream in pieces (AES-256-GCM). Each piece is bound to the object's name, its place and whether it is the
 * last: a piece that is changed, missing, doubled or moved is noticed, and so is an object under another's name.
 */
export async function* seal(
  source: AsyncIterable<Uint8Array>,
  key: BackupKey,
  name: string,
): AsyncGenerator<Uint8Array> {
  const salt = randomBytes(saltLength)
  yield Buffer.concat([magic, key.mark, salt])
  const own = key.of(salt)
  let place = 0
  for await (const { bytes, isLast } of chunksOf(source, chunkSize)) {
    const cipher = createCipheriv('aes-256-gcm', own, nonceOf(place++, isLast)).setAAD(Buffer.from(name))
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
  }
}

/** How long an object of so many bytes is once it is sealed. */
export const sealedLength = (length: number): number =>
  headLength + length + tagLength * Math.max(1, Math.ceil(length / chunkSize))

/** Decrypts what `seal` made. @throws BackupFault when the key is another's, or anything in it was changed */
export async function* open(
  source: AsyncIterable<Uint8Array>,
  key: BackupKey,
  name: string,
): AsyncGenerator<Uint8Array> {
  const { head, rest } = await behead(source)
  if (!head.subarray(0, magic.length).equals(magic)) throw damaged(name)
  if (!head.subarray(magic.length, magic.length + 8).equals(key.mark)) throw new WrongKey()
  const own = key.of(head.subarray(-saltLength))
  let place = 0
  for await (const { bytes, isLast } of chunksOf(rest, chunkSize + tagLength))
    yield openChunk(bytes, own, nonceOf(place++, isLast), name)
}

function openChunk(bytes: Buffer, key: Buffer, nonce: Buffer, name: string): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
    decipher.setAAD(Buffer.from(name)).setAuthTag(bytes.subarray(-tagLength))
    return Buffer.concat([decipher.update(bytes.subarray(0, -tagLength)), decipher.final()])
  } catch {
    throw damaged(name)
  }
}

/** A key serves one object only, so its pieces may simply be counted. */
function nonceOf(place: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(place, 7)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

async function behead(source: AsyncIterable<Uint8Array>): Promise<{ head: Buffer; rest: AsyncIterable<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]()
  let read: Buffer = Buffer.alloc(0)
  while (read.length < headLength) {
    const { done, value } = await iterator.next()
    if (done) break
    read = Buffer.concat([read, value])
  }
  const behind = read.subarray(headLength)
  async function* rest(): AsyncGenerator<Uint8Array> {
    yield behind
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { head: read.subarray(0, headLength), rest: rest() }
}

/** Said of an object that is not what the backup wrote. */
export const damaged = (name: string): BackupFault =>
  new BackupFault({
    id: `Bagian cadangan ini rusak atau diubah: ${name}. Pakai cadangan lain.`,
    en: `This part of the backup is damaged or was changed: ${name}. Use another backup.`,
  })

/** What was sealed with another key is neither damaged nor ours to read. */
export class WrongKey extends BackupFault {
  constructor() {
    super({
      id: 'BACKUP_KEY bukan kunci cadangan ini. Pakai kunci yang berlaku saat cadangan dibuat.',
      en: 'BACKUP_KEY is not the key of this backup. Use the key it was made with.',
    })
  }
}
