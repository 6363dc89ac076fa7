import { createContext, useContext } from 'react'
import type { Answers } from '../../../answers/condition.ts'
import type { Page } from '../../../answers/form.ts'
import type { FileStandFragment } from '../../../gql/graphql.ts'
import type { Item, VerificationFile } from '../checklist/items.ts'
import type { Tick, Ticks } from '../checklist/tick.ts'

/** The file somebody has before them, with all the parts of the screen need of it. */
export interface FileOnDesk {
  file: VerificationFile
  /** The pages of the form that apply, and the answers to them. */
  pages: readonly Page[]
  answers: Answers
  /** Whether the one who looks holds the file and may tick. */
  mayTick: boolean
  ticks: Ticks
  onTick: (tick: Tick) => void
  onUndo: (item: Item) => void
  /** Forgets the ticks that were saved or thrown away. */
  onSettled: (ticks: Ticks) => void
  /** Key of the requirement whose paper is shown. */
  shown: string
  onShow: (requirement: string) => void
  /** Takes how the file stands after one’s own step for known. */
  acknowledge: (stand: FileStandFragment) => void
}

export const FileContext = createContext<FileOnDesk | null>(null)

/** The file on the desk, for the parts of its screen. */
export function useFileOnDesk(): FileOnDesk {
  const file = useContext(FileContext)
  if (!file) throw new Error('There is no file on the desk here.')
  return file
}
