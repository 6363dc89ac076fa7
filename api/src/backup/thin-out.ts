import { findBackups, readManifest } from './manifest.ts'
import { readLines } from './pieces.ts'
import { unfinished } from './place.ts'
import type { Vault } from './vault.ts'

/** Removes all backups but the newest ones, what unfinished ones left behind, and files that none needs any more. */
export async function thinOut(vault: Vault, keep: number): Promise<{ removed: number }> {
  const all = await findBackups(vault)
  const kept = all.slice(-keep)
  // The manifest goes first: what is left of a backup is never taken for a whole one.
  const old = all.slice(0, -keep)
  for (const stamp of old) await vault.remove(`backups/${stamp}/manifest`)
  for await (const name of vault.list('backups/'))
    if (!kept.includes(name.split('/')[1] ?? '')) await vault.remove(name)
  for await (const name of vault.list(unfinished)) await vault.remove(name)
  await removeUnneeded(vault, await neededBy(vault, kept))
  return { removed: old.length }
}

async function neededBy(vault: Vault, stamps: readonly string[]): Promise<Set<string>> {
  const needed = new Set<string>()
  for (const stamp of stamps)
    for (const piece of (await readManifest(vault, stamp)).files.pieces)
      for (const sha256 of await readLines(vault, piece)) needed.add(vault.nameOfFile(sha256))
  return needed
}

async function removeUnneeded(vault: Vault, needed: ReadonlySet<string>): Promise<void> {
  for await (const name of vault.list('files/')) if (!needed.has(name)) await vault.remove(name)
}
