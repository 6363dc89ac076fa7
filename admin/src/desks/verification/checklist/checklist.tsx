import { Box, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useFileOnDesk } from '../file/file-on-desk.ts'
import { ChecklistRow } from './checklist-row.tsx'
import { judgedItems, openItems } from './open-items.ts'

/** The papers that apply, to be ticked one by one; the one shown is open. */
export function Checklist() {
  const translate = useTranslate()
  const { file, pages, ticks } = useFileOnDesk()
  const items = judgedItems(file, pages, ticks)
  const open = openItems(file, items).length
  return (
    <>
      <Typography role="status" variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {open ? translate('verification.open_items', { smart_count: open }) : translate('verification.nothing_open')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {file.checklist.map((line) => (
          <ChecklistRow key={line.requirement.key} line={line} />
        ))}
      </Box>
    </>
  )
}
