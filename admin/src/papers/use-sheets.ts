import { useEffect, useState } from 'react'
import { openSheets, type Sheets, type Turn } from './sheets.ts'

/** A paper opened for looking at; `broken` when its bytes are no PDF or image that can be read. */
export interface OpenedSheets {
  sheets?: Sheets
  broken: boolean
}

/** Opens the bytes while they are looked at, and closes them afterwards. */
export function useSheets(bytes: Blob): OpenedSheets {
  const [opened, setOpened] = useState<OpenedSheets & { bytes?: Blob }>({ broken: false })
  useEffect(() => {
    let left = false
    const opening = openSheets(bytes)
    opening.then(
      (sheets) => (left ? undefined : setOpened({ sheets, bytes, broken: false })),
      () => (left ? undefined : setOpened({ bytes, broken: true })),
    )
    return () => {
      left = true
      opening.then((sheets) => sheets.close()).catch(() => undefined)
    }
  }, [bytes])
  return opened.bytes === bytes ? opened : { broken: false }
}

/** The natural size of a page, once it is known. */
export function usePageSize(sheets: Sheets, page: number, turn: Turn): { width: number; height: number } | undefined {
  const [size, setSize] = useState<{ width: number; height: number }>()
  useEffect(() => {
    let left = false
    void sheets.sizeOf(page, turn).then((found) => (left ? undefined : setSize(found)))
    return () => {
      left = true
    }
  }, [sheets, page, turn])
  return size
}
