import NextIcon from '@mui/icons-material/NavigateNext'
import PreviousIcon from '@mui/icons-material/NavigateBefore'
import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'

/** Where a list stands: which page, from 1, and whether another follows. */
export interface PagerProps {
  page: number
  hasNext: boolean
  onPage: (page: number) => void
}

/** Leads back and forth through a list; nothing where the list has one page only. */
export function Pager({ page, hasNext, onPage }: PagerProps) {
  const translate = useTranslate()
  if (page === 1 && !hasNext) return null
  return (
    <Box
      component="nav"
      aria-label={translate('ui.pages')}
      sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 2 }}
    >
      <Button startIcon={<PreviousIcon />} disabled={page === 1} onClick={() => onPage(page - 1)}>
        {translate('ui.previous_page')}
      </Button>
      <Typography aria-live="polite">{translate('ui.page', { page })}</Typography>
      <Button endIcon={<NextIcon />} disabled={!hasNext} onClick={() => onPage(page + 1)}>
        {translate('ui.next_page')}
      </Button>
    </Box>
  )
}
