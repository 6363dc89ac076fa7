import { Tab, Tabs } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link } from 'react-router-dom'
import { useSignedIn } from '../../session/session.ts'

const parts = [
  { at: 'standards', to: '/administration', needs: 'Query.serviceStandards' },
  { at: 'messages', to: '/administration/messages', needs: 'Query.messageTemplates' },
  { at: 'letters', to: '/administration/letters', needs: 'Query.letterWordings' },
  { at: 'calendar', to: '/administration/calendar', needs: 'Query.calendarGaps' },
] as const

/** Leads between standards, messages, letters and days off; whoever may not read one has no way to it. */
export function DeskTabs({ at }: { at: (typeof parts)[number]['at'] }) {
  const translate = useTranslate()
  const { rights } = useSignedIn()
  return (
    <Tabs
      component="nav"
      value={at}
      variant="scrollable"
      allowScrollButtonsMobile
      aria-label={translate('administration.parts')}
      sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
    >
      {parts
        .filter(({ needs }) => rights.mayDo(needs))
        .map((part) => (
          <Tab
            key={part.at}
            value={part.at}
            label={translate(`administration.${part.at}`)}
            component={Link}
            to={part.to}
          />
        ))}
    </Tabs>
  )
}
