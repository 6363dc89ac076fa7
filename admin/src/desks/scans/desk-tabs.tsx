import { Tab, Tabs } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link } from 'react-router-dom'

/** Leads between the stacks and the tray. */
export function DeskTabs({ at }: { at: 'stacks' | 'tray' }) {
  const translate = useTranslate()
  return (
    <Tabs
      component="nav"
      value={at}
      aria-label={translate('scans.parts_of_desk')}
      sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
    >
      <Tab value="stacks" label={translate('scans.stacks')} component={Link} to="/scans" />
      <Tab value="tray" label={translate('scans.tray')} component={Link} to="/scans/tray" />
    </Tabs>
  )
}
