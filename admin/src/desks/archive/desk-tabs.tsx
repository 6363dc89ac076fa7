import { Tab, Tabs } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link } from 'react-router-dom'

const parts = {
  records: '',
  places: '/places',
  loans: '/loans',
  stock: '/stock',
  transfers: '/transfers',
  destructions: '/destructions',
  schedule: '/schedule',
  imports: '/imports',
} as const

/** Leads between the parts of the desk. */
export function DeskTabs({ at }: { at: keyof typeof parts }) {
  const translate = useTranslate()
  return (
    <Tabs
      component="nav"
      variant="scrollable"
      scrollButtons="auto"
      allowScrollButtonsMobile
      value={at}
      aria-label={translate('archive.parts')}
      sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
    >
      {Object.entries(parts).map(([part, path]) => (
        <Tab key={part} value={part} label={translate(`archive.${part}`)} component={Link} to={`/archive${path}`} />
      ))}
    </Tabs>
  )
}
