import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** A PostgreSQL server that is running on a cluster. */
export interface Postmaster {
  pid: number
  port: number
  ready: boolean
}

/** The live server of a cluster, by the note PostgreSQL leaves there (`postmaster.pid`), if it is telling the truth. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = readNote(cluster)
  const pid = Number(lines[0])
  if (!pid || !worksIn(pid, cluster)) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

function readNote(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

/** After a crash or a reboot the noted number may belong to a stranger; only our server works inside the cluster. */
function worksIn(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    return false
  }
}
