import RemoveIcon from '@mui/icons-material/DeleteOutlined'
import { Box, IconButton } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { ReactNode } from 'react'

/** A row of a form that can be taken out again. */
export function FieldRow({ label, onRemove, children }: { label: string; onRemove: () => void; children: ReactNode }) {
  const translate = useTranslate()
  return (
    <Box sx={{ display: 'flex', alignItems: 'start', gap: 1, my: 1.5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      <IconButton onClick={onRemove} aria-label={translate('administration.remove', { name: label })}>
        <RemoveIcon />
      </IconButton>
    </Box>
  )
}
