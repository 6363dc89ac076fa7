/** Where backups are kept: a folder or a bucket. An object appears whole or not at all. */
export interface Place {
  /** Keeps an object of exactly so many bytes, in the place of an earlier one of that name; durable when it resolves. */
  put(name: string, bytes: AsyncIterable<Uint8Array>, length: number): Promise<void>
  /** The bytes of an object; `undefined` when there is none. */
  get(name: string): Promise<AsyncIterable<Uint8Array> | undefined>
  /** The names of all objects in a folder, in no order. */
  list(folder: string): AsyncIterable<string>
  remove(name: string): Promise<void>
}

/** The folder of what a process that died was about to keep. */
export const unfinished = '.unfinished/'
