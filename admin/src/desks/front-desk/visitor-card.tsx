import { Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import type { VisitorFragment } from '../../gql/graphql.ts'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/section.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { PhoneDialog } from './phone-dialog.tsx'
import { StartDialog } from './start-dialog.tsx'

/** The person at the counter, and what can be done for them. */
export function VisitorCard({
  visitor,
  onChanged,
  onStarted,
}: {
  visitor: VisitorFragment
  onChanged: (visitor: VisitorFragment) => void
  onStarted: (submission: string) => void
}) {
  const translate = useTranslate()
  const [asking, setAsking] = useState<'start' | 'phone' | 'invite'>()
  const close = () => setAsking(undefined)
  const begin = (submission: string) => {
    close()
    onStarted(submission)
  }
  const change = (changed: VisitorFragment) => {
    close()
    onChanged(changed)
  }
  return (
    <Section title={visitor.name}>
      <Facts facts={useFacts(visitor)} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button variant="contained" onClick={() => setAsking('start')}>
          {translate('front_desk.start')}
        </Button>
        {!visitor.activatedAt && (
          <>
            <Button variant="outlined" onClick={() => setAsking('phone')}>
              {translate('front_desk.change_phone')}
            </Button>
            <Button variant="outlined" onClick={() => setAsking('invite')}>
              {translate('front_desk.invite')}
            </Button>
          </>
        )}
      </Box>
      {asking === 'start' && <StartDialog visitor={visitor} onStarted={begin} onClose={close} />}
      {asking === 'phone' && <PhoneDialog visitor={visitor} onChanged={change} onClose={close} />}
      {asking === 'invite' && <InviteDialog visitor={visitor} onClose={close} />}
    </Section>
  )
}

function useFacts({ username, email, phone, activatedAt }: VisitorFragment) {
  const translate = useTranslate()
  const account = translate(activatedAt ? 'front_desk.own_account' : 'front_desk.no_account')
  const told = [email, phone].filter(Boolean).join(', ') || translate('front_desk.told_here')
  return [
    [translate('front_desk.account'), account],
    [translate('front_desk.username'), username],
    [translate('front_desk.told'), told],
  ] as const
}
