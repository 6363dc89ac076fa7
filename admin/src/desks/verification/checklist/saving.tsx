import { createContext, type ReactNode, useContext } from 'react'
import { type Save, useSave } from './use-save.ts'

const SavingContext = createContext<Save | null>(null)

/** Saves for everything beneath it, one save at a time: two at once would get into each other’s way. */
export const Saving = ({ children }: { children: ReactNode }) => (
  <SavingContext value={useSave()}>{children}</SavingContext>
)

/** The save of the file on the desk. */
export function useSaving(): Save {
  const save = useContext(SavingContext)
  if (!save) throw new Error('Nothing is saved here.')
  return save
}
