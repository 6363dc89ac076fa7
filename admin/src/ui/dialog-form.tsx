import { Box } from '@mui/material'
import type { FormEvent, ReactNode } from 'react'

/** The form inside a dialog: Enter sends it, and the dialog’s own layout goes on as if it were not there. */
export const DialogForm = ({
  onSubmit,
  children,
}: {
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  children: ReactNode
}) => (
  <Box component="form" onSubmit={onSubmit} sx={{ display: 'contents' }}>
    {children}
  </Box>
)
