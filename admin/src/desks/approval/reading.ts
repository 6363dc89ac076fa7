/** Which files were read to their end in this sitting, and in which version. */
export type Reading = ReadonlyMap<string, number>

/** A file as it is read and decided on: it is another one when it has changed. */
export interface Readable {
  id: string
  version: number
}

/** What has been read once this file was, too. */
export const withRead = (reading: Reading, { id, version }: Readable): Reading => new Map([...reading, [id, version]])

/** Whether this very version of the file was read in this sitting. */
export const isRead = (reading: Reading, { id, version }: Readable): boolean => reading.get(id) === version

/** The files that may be decided together: those chosen that were read, and can still be approved. */
export const approvable = <File extends Readable & { availableSteps: readonly string[] }>(
  files: readonly File[],
  chosen: ReadonlySet<string>,
  reading: Reading,
): File[] =>
  files.filter((file) => chosen.has(file.id) && isRead(reading, file) && file.availableSteps.includes('APPROVE'))
