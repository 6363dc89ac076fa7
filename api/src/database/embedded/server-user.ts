import { chownSync } from 'node:fs'

/** The account PostgreSQL runs under when it may not be ours. */
export interface ServerUser {
  uid: number
  gid: number
}

const nobody: ServerUser = { uid: 65534, gid: 65534 }

/** PostgreSQL refuses to run as root; then it runs as `nobody`, and otherwise as whoever started LIKE-U. */
export const findServerUser = (): ServerUser | undefined => (process.getuid?.() === 0 ? nobody : undefined)

/** Hands a file or folder over to the server's account. */
export function giveTo(user: ServerUser | undefined, path: string): void {
  if (user) chownSync(path, user.uid, user.gid)
}

/**
 * How to name the folder a server process is started in. Another account may be unable to walk the path to it (a
 * checkout under `/root`), but a process is always inside its own working directory.
 */
export const ownFolder = (user: ServerUser | undefined, folder: string): string => (user ? '/proc/self/cwd' : folder)
