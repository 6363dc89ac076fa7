import { Box } from '@mui/material'
import { visuallyHidden } from '../ui/visually-hidden.ts'
import { useEffect, useState } from 'react'
import type { Sheets } from './sheets.ts'

/** The words on a page for people who listen to it; scans have none. */
export function SheetWords({ sheets, page }: { sheets: Sheets; page: number }) {
  const [words, setWords] = useState('')
  useEffect(() => {
    let left = false
    void sheets.textOf(page).then((found) => (left ? undefined : setWords(found)))
    return () => {
      left = true
    }
  }, [sheets, page])
  return <Box sx={visuallyHidden}>{words}</Box>
}
