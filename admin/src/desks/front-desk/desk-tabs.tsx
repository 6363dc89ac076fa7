import { Tab, Tabs } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link } from 'react-router-dom'

/** The parts of the desk. */
export type DeskPart = 'reception' | 'files' | 'news'

const parts: readonly { part: DeskPart; to: string }[] = [
  { part: 'reception', to: '/front-desk' },
  { part: 'files', to: '/front-desk/files' },
  { part: 'news', to: '/front-desk/news' },
]

/** Leads from one part of the desk to another by real links. */
export function DeskTabs({ at }: { at: DeskPart }) {
  const translate = useTranslate()
  return (
    <Tabs
      component="nav"
      value={at}
      variant="scrollable"
      aria-label={translate('front_desk.parts')}
      sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
    >
      {parts.map(({ part, to }) => (
        <Tab key={part} value={part} label={translate(`front_desk.part.${part}`)} component={Link} to={to} />
      ))}
    </Tabs>
  )
}
