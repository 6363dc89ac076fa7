/** How much a stack may ask of the machine: what goes over it is given up, the papers are scanned anew. */
export const limits = {
  /** Bytes one process may hold. */
  memory: 1024 * 1024 * 1024,
  /** Milliseconds for looking through a stack, cutting it, reading one part, taking the words out of a letter. */
  look: 15 * 60_000,
  cut: 5 * 60_000,
  read: 15 * 60_000,
  extract: 60_000,
  /** Milliseconds for taking the rows out of a register. */
  tabulate: 2 * 60_000,
  /** Pages of a part that are read; the searchable copy ends there too. */
  readPages: 40,
} as const
