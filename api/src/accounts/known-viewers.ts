import type { Viewer } from '../foundation/viewer.ts'

/** A viewer, and what PostgreSQL said they were made of. */
export interface KnownViewer {
  found: string
  viewer: Viewer
}

/** Most sessions remembered by a process; those not used for longest go. */
const most = 5_000

/** Who held which sessions when last looked at, by the hash of the secret. Never believed until PostgreSQL says the same. */
export class KnownViewers {
  private readonly byHash = new Map<string, KnownViewer>()

  recall(hash: string): KnownViewer | undefined {
    const known = this.byHash.get(hash)
    if (known) this.remember(hash, known)
    return known
  }

  remember(hash: string, known: KnownViewer): void {
    this.byHash.delete(hash)
    this.byHash.set(hash, known)
    if (this.byHash.size <= most) return
    const [oldest] = this.byHash.keys()
    this.byHash.delete(oldest!)
  }

  forget(hash: string): void {
    this.byHash.delete(hash)
  }
}
