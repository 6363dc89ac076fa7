import { Box, Typography } from '@mui/material'
import { type ReactNode, useEffect } from 'react'

/** The one heading of a page, with what can be done there; also the title of the browser’s tab. */
export function PageHeader({ title, help, actions }: { title: string; help?: ReactNode; actions?: ReactNode }) {
  useEffect(() => {
    document.title = `${title} – LIKE-U`
  }, [title])
  return (
    <Box component="header" sx={headerBox}>
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        {help && (
          <Typography component="div" color="textSecondary" variant="body2">
            {help}
          </Typography>
        )}
      </Box>
      {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>}
    </Box>
  )
}

const headerBox = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, py: 2 }
