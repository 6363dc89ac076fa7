import CloseIcon from '@mui/icons-material/Close'
import { Dialog, DialogContent, DialogTitle, IconButton, type Theme, useMediaQuery } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type ReactNode, useId } from 'react'

/** A paper on top of the page, as large as the screen allows. */
export function LookDialog({ name, onClose, children }: { name: string; onClose: () => void; children: ReactNode }) {
  const translate = useTranslate()
  const id = useId()
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'))
  return (
    <Dialog open fullWidth fullScreen={small} maxWidth="lg" onClose={onClose} aria-labelledby={id}>
      <DialogTitle id={id} component="h2" sx={titleBar}>
        <span>{name}</span>
        <IconButton edge="end" aria-label={translate('ra.action.close')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </DialogTitle>
      <DialogContent sx={{ p: 0, display: 'flex', flexDirection: 'column', minHeight: { md: '75vh' } }}>
        {children}
      </DialogContent>
    </Dialog>
  )
}

const titleBar = {
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'center',
  gap: 1,
  py: 1,
  fontSize: '1.05rem',
  overflowWrap: 'anywhere',
}
