import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'

/** Says that there is nothing, and what to do about it. */
export const EmptyState = ({ title, help, action }: { title: string; help?: string; action?: ReactNode }) => (
  <Box sx={{ textAlign: 'center', py: 6, px: 2 }}>
    <Typography variant="h3" component="p" gutterBottom>
      {title}
    </Typography>
    {help && (
      <Typography color="textSecondary" sx={{ maxWidth: 480, mx: 'auto', mb: 2 }}>
        {help}
      </Typography>
    )}
    {action}
  </Box>
)
