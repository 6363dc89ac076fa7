import { Tab, Tabs } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link } from 'react-router-dom'

/** Leads between records and places. */
export function DeskTabs({ at }: { at: 'records' | 'places' }) {
  const translate = useTranslate()
  return (
    <Tabs
      component="nav"
      value={at}
      aria-label={translate('archive.parts')}
      sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
    >
      <Tab value="records" label={translate('archive.records')} component={Link} to="/archive" />
      <Tab value="places" label={translate('archive.places')} component={Link} to="/archive/places" />
    </Tabs>
  )
}
