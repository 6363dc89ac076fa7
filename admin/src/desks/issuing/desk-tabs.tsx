import { Tab, Tabs } from '@mui/material'
import { useTranslate } from 'ra-core'
import { Link } from 'react-router-dom'
import { useSignedIn } from '../../session/session.ts'
import { useSigns } from './use-signs.ts'

/** The parts of the desk. */
export type DeskPart = 'letters' | 'register' | 'unreached'

const parts: readonly { part: DeskPart; to: string; needs: string }[] = [
  { part: 'letters', to: '/issuing', needs: 'Mutation.issueDocument' },
  { part: 'register', to: '/issuing/register', needs: 'Query.documents' },
  { part: 'unreached', to: '/issuing/unreached', needs: 'Query.notifications' },
]

/** Leads from one part of the desk to another: real links, as many as one may use. */
export function DeskTabs({ at }: { at: DeskPart }) {
  const translate = useTranslate()
  const { rights } = useSignedIn()
  const signs = useSigns()
  const there = parts.filter(({ part, needs }) => rights.mayDo(needs) || (part === 'letters' && signs))
  if (there.length < 2) return null
  return (
    <Tabs
      component="nav"
      value={at}
      variant="scrollable"
      aria-label={translate('issuing.parts')}
      sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
    >
      {there.map(({ part, to }) => (
        <Tab key={part} value={part} label={translate(`issuing.${part}`)} component={Link} to={to} />
      ))}
    </Tabs>
  )
}
