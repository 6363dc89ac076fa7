import { Box, Skeleton } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { ReactNode } from 'react'

/** A page that is being loaded. */
export function PageSkeleton() {
  return (
    <Waiting>
      <Skeleton variant="text" width="40%" height={48} />
      <Skeleton variant="rounded" height={64} sx={{ my: 2 }} />
      <TextSkeleton lines={8} />
    </Waiting>
  )
}

/** Lines of text that are being loaded. */
export const TextSkeleton = ({ lines = 4 }: { lines?: number }) => (
  <Waiting>
    {Array.from({ length: lines }, (_, line) => (
      <Skeleton key={line} variant="text" height={32} width={`${95 - ((line * 17) % 30)}%`} />
    ))}
  </Waiting>
)

function Waiting({ children }: { children: ReactNode }) {
  const translate = useTranslate()
  return (
    <Box role="status" aria-label={translate('ui.loading')} sx={{ py: 1 }}>
      {children}
    </Box>
  )
}
