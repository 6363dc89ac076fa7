import { type DecidableFile, useInbox } from './use-inbox.ts'

/** The file that comes after this one in the inbox; after the last one the first, if that is another. */
export function nextFile(mine: readonly Pick<DecidableFile, 'id'>[], current: string): string | undefined {
  const place = mine.findIndex(({ id }) => id === current)
  const next = mine[place + 1] ?? mine[0]
  return next?.id === current ? undefined : next?.id
}

/** The next file that waits for one’s decision. */
export function useNextFile(current: string): string | undefined {
  const { inbox } = useInbox()
  return inbox && nextFile(inbox.mine, current)
}
