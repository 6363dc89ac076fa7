import type { ComponentType } from 'react'
import type { Language, LocalizedText } from '../../language/language.ts'
import type { AskedQuestion } from '../draft/form.ts'

/** What an input shows, and where what is typed goes. */
export interface InputProps {
  /** The id of the control, for links from an error summary. */
  id: string
  question: AskedQuestion
  value: unknown
  onChange: (value: unknown) => void
  /** What is wrong with it and what to do. */
  error?: string
  /** Follows what else hangs on the answer, such as the reason it came back. */
  note?: string
}

/** What reading an answer out needs besides the answer: the language, and the names behind codes of places. */
export interface Wording {
  language: Language
  nameOf: (code: string) => string
}

/** What a cell of a spreadsheet holds. */
export type Cell = string | number | boolean | Date

/** The codes behind the names of places, for reading a spreadsheet. */
export type CodeOf = (name: string) => string | undefined

/** One kind of question: how it is asked, what can be wrong with an answer, and how an answer reads. */
export interface QuestionKind {
  Input: ComponentType<InputProps>
  /** What is wrong with an answer and what to do; nothing when it is fine. `today` is a day in Purwakarta. */
  check?: (value: unknown, question: AskedQuestion, today: string) => LocalizedText | undefined
  /** What to do about a required answer that is not there; `Wajib diisi.` where nothing else is said. */
  missing?: LocalizedText
  /** The answer as people read it; as it is where nothing else is said. */
  summary?: (value: unknown, question: AskedQuestion, wording: Wording) => string
  /** How what is typed is written down; the same as the API writes it. */
  tidy?: (value: unknown) => unknown
  /** Whether the API can hold what stands in the control; where it cannot yet, it waits on the device. */
  isStorable?: (value: unknown, question: AskedQuestion) => boolean
  /** The answer a cell of a spreadsheet means; what cannot be read stays as it is, and its check says so. */
  read?: (cell: Cell, question: AskedQuestion, codeOf: CodeOf) => unknown
}
