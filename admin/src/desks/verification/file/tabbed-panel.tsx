import { Box, Paper, Tab, Tabs } from '@mui/material'
import { visuallyHidden } from '../../../ui/visually-hidden.ts'
import { useTranslate } from 'ra-core'
import { type ReactNode, useId } from 'react'
import { tall } from './panel.tsx'
import type { PanelName } from './panels.tsx'

interface TabbedPanelProps {
  names: readonly PanelName[]
  chosen: PanelName
  isTall: boolean
  onChoose: (name: PanelName) => void
  children: ReactNode
}

/** Several parts of the file in one place, one at a time. */
export function TabbedPanel({ names, chosen, isTall, onChoose, children }: TabbedPanelProps) {
  const translate = useTranslate()
  const id = useId()
  return (
    <Paper variant="outlined" sx={isTall ? tall : { minWidth: 0 }}>
      <Tabs
        value={chosen}
        variant={isTall ? 'standard' : 'fullWidth'}
        onChange={(_event, name: PanelName) => onChoose(name)}
        aria-label={translate('verification.panels')}
        sx={{ borderBottom: 1, borderColor: 'divider', '& .MuiTab-root': { minWidth: 0, px: 1.5 } }}
      >
        {names.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`${id}-${name}`}
            aria-controls={`${id}-panel`}
            label={translate(`verification.panel.${name}`)}
          />
        ))}
      </Tabs>

      <Box role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} tabIndex={0} sx={inside(isTall)}>
        <Box component="h2" sx={visuallyHidden}>
          {translate(`verification.panel.${chosen}`)}
        </Box>
        {children}
      </Box>
    </Paper>
  )
}

const inside = (isTall: boolean) => ({
  p: 2,
  display: 'flex',
  flexDirection: 'column',
  minWidth: 0,
  ...(isTall && { overflowY: 'auto', flex: 1, minHeight: 0 }),
})
