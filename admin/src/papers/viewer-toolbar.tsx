import FitIcon from '@mui/icons-material/FitScreen'
import LargerIcon from '@mui/icons-material/ZoomIn'
import NextIcon from '@mui/icons-material/NavigateNext'
import PagesIcon from '@mui/icons-material/ViewSidebarOutlined'
import PreviousIcon from '@mui/icons-material/NavigateBefore'
import SmallerIcon from '@mui/icons-material/ZoomOut'
import TurnIcon from '@mui/icons-material/RotateRight'
import { Box, IconButton, Tooltip, Typography } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { ReactNode } from 'react'
import { visuallyHidden } from '../ui/visually-hidden.ts'
import type { Look } from './view.ts'

/** What the toolbar tells and does. */
export interface ViewerToolbarProps {
  page: number
  count: number
  /** The size shown, 1 being natural. */
  size: number
  thumbnails: boolean
  onThumbnails: () => void
  onLook: (look: Look) => void
}

/** Pages, size and turning of a paper. */
export function ViewerToolbar({ page, count, size, thumbnails, onThumbnails, onLook }: ViewerToolbarProps) {
  const translate = useTranslate()
  const several = count > 1
  return (
    <Box role="toolbar" aria-label={translate('papers.toolbar')} sx={bar}>
      {several && (
        <>
          <Tool name="thumbnails" pressed={thumbnails} icon={<PagesIcon />} onClick={onThumbnails} />
          <Tool
            name="previous_page"
            disabled={page === 1}
            icon={<PreviousIcon />}
            onClick={() => onLook({ do: 'PREVIOUS_PAGE' })}
          />
          <Typography variant="body2" aria-live="polite" sx={{ whiteSpace: 'nowrap' }}>
            <Box component="span" sx={visuallyHidden}>
              {translate('papers.page')}
            </Box>{' '}
            {page} / {count}
          </Typography>
          <Tool
            name="next_page"
            disabled={page === count}
            icon={<NextIcon />}
            onClick={() => onLook({ do: 'NEXT_PAGE' })}
          />
        </>
      )}
      <Box sx={{ flex: 1 }} />
      <Tool name="smaller" icon={<SmallerIcon />} onClick={() => onLook({ do: 'SMALLER' })} />
      <Typography variant="body2" sx={percent}>
        {Math.round(size * 100)}%
      </Typography>
      <Tool name="larger" icon={<LargerIcon />} onClick={() => onLook({ do: 'LARGER' })} />
      <Tool name="fit" icon={<FitIcon />} onClick={() => onLook({ do: 'FIT' })} />
      <Tool name="turn" icon={<TurnIcon />} onClick={() => onLook({ do: 'TURN' })} />
    </Box>
  )
}

interface ToolProps {
  name: string
  icon: ReactNode
  pressed?: boolean
  disabled?: boolean
  onClick: () => void
}

function Tool({ name, icon, pressed, disabled, onClick }: ToolProps) {
  const label = useTranslate()(`papers.${name}`)
  return (
    <Tooltip title={label}>
      <span>
        <IconButton aria-label={label} aria-pressed={pressed} size="small" disabled={disabled} onClick={onClick}>
          {icon}
        </IconButton>
      </span>
    </Tooltip>
  )
}

const percent = { minWidth: 44, textAlign: 'center', '@container (max-width: 360px)': { display: 'none' } }

const bar = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 0.25,
  px: 0.5,
  borderBottom: 1,
  borderColor: 'divider',
}
