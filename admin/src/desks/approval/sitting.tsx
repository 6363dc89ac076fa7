import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { type Readable, type Reading, withRead } from './reading.ts'

interface SittingState {
  /** What was read since the desk was opened. */
  reading: Reading
  /** The files chosen to be approved together. */
  chosen: ReadonlySet<string>
  read: (file: Readable) => void
  choose: (id: string, chosen: boolean) => void
  clear: () => void
}

const SittingContext = createContext<SittingState | undefined>(undefined)

/** Remembers, as long as the desk is open, what was read and what was chosen; nothing of it is kept anywhere. */
export function Sitting({ children }: { children: ReactNode }) {
  const [reading, setReading] = useState<Reading>(new Map())
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const read = useCallback((file: Readable) => setReading((before) => withRead(before, file)), [])
  const choose = useCallback(
    (id: string, wanted: boolean) =>
      setChosen((before) => new Set(wanted ? [...before, id] : [...before].filter((one) => one !== id))),
    [],
  )
  const clear = useCallback(() => setChosen(new Set()), [])
  const state = useMemo(() => ({ reading, chosen, read, choose, clear }), [reading, chosen, read, choose, clear])
  return <SittingContext value={state}>{children}</SittingContext>
}

/** The sitting the page belongs to. */
export function useSitting(): SittingState {
  const sitting = useContext(SittingContext)
  if (!sitting) throw new Error('There is no sitting here.')
  return sitting
}
