import { useSearchParams } from 'react-router-dom'

/** Where in a list the reader stands: it is kept in the address, so that a link or the back button leads there again. */
export interface ListPlace {
  page: number
  of: (name: string) => string
  /** Goes to another page. */
  turn: (page: number) => void
  /** Looks for something else, from the first page on. */
  narrow: (name: string, value: string) => void
}

/** The place in a list, as the address says. */
export function useListPlace(): ListPlace {
  const [params, setParams] = useSearchParams()
  const change = (changes: Record<string, string>) =>
    setParams((before) => {
      const after = new URLSearchParams(before)
      for (const [name, value] of Object.entries(changes)) {
        if (value) after.set(name, value)
        else after.delete(name)
      }
      return after
    })
  return {
    page: Math.max(1, Number(params.get('page')) || 1),
    of: (name) => params.get(name) ?? '',
    turn: (page) => change({ page: page > 1 ? String(page) : '' }),
    narrow: (name, value) => change({ [name]: value, page: '' }),
  }
}
