import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { Ticks } from './tick.ts'

// Only in memory: notes about people have no business on the disk of a shared computer. Leaving the page keeps them.
const kept = new Map<string, Ticks>()
const listeners = new Set<() => void>()
const none: Ticks = {}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function keep(name: string, ticks: Ticks): void {
  if (Object.keys(ticks).length) kept.set(name, ticks)
  else kept.delete(name)
  for (const listener of listeners) listener()
}

/** Whose ticks, on which file, in which round. */
export interface TickKey {
  me: string
  submission: string
  round: number
}

/** The ticks on a file that are not saved yet; they outlive a look at another file, not a closed browser. */
export function useTicks({ me, submission, round }: TickKey): [Ticks, (change: (ticks: Ticks) => Ticks) => void] {
  const name = [me, submission, round].join(' ')
  const ticks = useSyncExternalStore(listen, () => kept.get(name) ?? none)
  const change = useCallback((how: (ticks: Ticks) => Ticks) => keep(name, how(kept.get(name) ?? none)), [name])
  useWarningBeforeLeaving(ticks !== none)
  return [ticks, change]
}

/** Lets the browser ask before a tab with unsaved ticks is closed. */
function useWarningBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved])
}
