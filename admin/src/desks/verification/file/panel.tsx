import { Box, Paper, Typography } from '@mui/material'
import { type ReactNode, useId } from 'react'

/** A part of the file under its heading; where parts stand side by side, it scrolls on its own. */
export function Panel({ title, isTall, children }: { title: string; isTall: boolean; children: ReactNode }) {
  const id = useId()
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={isTall ? tall : frame}>
      <Typography id={id} variant="h2" sx={{ px: 2, pt: 1.5, pb: 1 }}>
        {title}
      </Typography>
      <Box tabIndex={isTall ? 0 : undefined} role="group" aria-labelledby={id} sx={isTall ? scrolling : inside}>
        {children}
      </Box>
    </Paper>
  )
}

const inside = { px: 2, pb: 2, display: 'flex', flexDirection: 'column', minWidth: 0 }
const scrolling = { ...inside, overflowY: 'auto', flex: 1, minHeight: 0 }
const frame = { minWidth: 0 }
/** Fills the window below the bar, and stays there while the head of the page scrolls away. */
export const tall = {
  ...frame,
  position: 'sticky',
  top: 60,
  height: 'calc(100vh - 76px)',
  display: 'flex',
  flexDirection: 'column',
}
