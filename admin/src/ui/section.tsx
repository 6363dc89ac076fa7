import { Card, CardContent, Typography } from '@mui/material'
import { type ReactNode, useId } from 'react'

/** A part of the file under its own heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <Card component="section" variant="outlined" aria-labelledby={id}>
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Typography id={id} component="h2" variant="h2" gutterBottom>
          {title}
        </Typography>
        {children}
      </CardContent>
    </Card>
  )
}
