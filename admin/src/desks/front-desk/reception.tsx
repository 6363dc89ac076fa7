import { Alert, Box, Button, Link } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { FindVisitorDocument, type VisitorFragment } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { formAddress } from './addresses.ts'
import { DeskTabs } from './desk-tabs.tsx'
import { RegisterDialog } from './register-dialog.tsx'
import { VisitorCard } from './visitor-card.tsx'

/** Who stands at the counter: found by what identifies them alone, or written down; then their submission begins. */
export function Reception() {
  const translate = useTranslate()
  const [typed, setTyped] = useState('')
  const [person, setPerson] = useState<VisitorFragment | null>()
  const [registering, setRegistering] = useState(false)
  const [started, setStarted] = useState<string>()
  const finding = useDo(FindVisitorDocument)
  const meet = (somebody?: VisitorFragment | null) => {
    setPerson(somebody)
    setStarted(undefined)
    setRegistering(false)
  }
  const find = (identity: string) => {
    setTyped(identity)
    meet(undefined)
    if (identity)
      finding.mutate({ input: { identity } }, { onSuccess: ({ findVisitor: { visitor } }) => meet(visitor ?? null) })
  }
  const register = (
    <Button variant="outlined" onClick={() => setRegistering(true)}>
      {translate('front_desk.register')}
    </Button>
  )
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={translate('front_desk.title')} help={translate('front_desk.help')} />
      <DeskTabs at="reception" />
      <SearchForm
        label={translate('front_desk.find')}
        example={translate('front_desk.find_example')}
        value={typed}
        onSearch={find}
      />
      <RefusalAlert refusal={finding.error} />
      <Box role="status" sx={{ mt: 2 }}>
        {person === null && (
          <EmptyState
            title={translate('front_desk.unknown')}
            help={translate('front_desk.unknown_help')}
            action={register}
          />
        )}
        {started && <Begun submission={started} />}
      </Box>
      {person && <VisitorCard visitor={person} onChanged={setPerson} onStarted={setStarted} />}
      {registering && <RegisterDialog typed={typed} onRegistered={meet} onClose={() => setRegistering(false)} />}
    </Box>
  )
}

function Begun({ submission }: { submission: string }) {
  const translate = useTranslate()
  return (
    <Alert severity="success" sx={{ mb: 2 }}>
      {translate('front_desk.begun')}{' '}
      <Link href={formAddress(submission)} target="_blank" rel="noopener">
        {translate('front_desk.fill_in')}
      </Link>
    </Alert>
  )
}
