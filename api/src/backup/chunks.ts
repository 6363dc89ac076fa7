/** A piece of a stream, and whether nothing comes after it. */
export interface Chunk {
  bytes: Buffer
  isLast: boolean
}

/** Cuts a stream into pieces of equal size; the last may be shorter, and an empty stream has one empty piece. */
export async function* chunksOf(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Chunk> {
  let waiting: Buffer = Buffer.alloc(0)
  for await (const part of source) {
    waiting = Buffer.concat([waiting, part])
    for (; waiting.length > size; waiting = waiting.subarray(size))
      yield { bytes: waiting.subarray(0, size), isLast: false }
  }
  yield { bytes: waiting, isLast: true }
}
