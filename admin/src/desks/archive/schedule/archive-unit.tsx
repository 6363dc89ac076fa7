import { Alert, Box, Button, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { AppointArchiveUnitDocument, PossibleArchiveUnitsDocument } from '../../../gql/graphql.ts'
import { useAsk, useDo } from '../../../providers/ask.ts'
import { useSignedIn } from '../../../session/session.ts'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'

/** Which unit keeps inactive records; the admin of the agency says which. */
export function ArchiveUnit({ unit }: { unit: { id: string; name: string } | undefined }) {
  const translate = useTranslate()
  const { rights } = useSignedIn()
  const [choosing, setChoosing] = useState(false)
  const may = rights.mayDo('Mutation.appointArchiveUnit')
  return (
    <>
      <Alert
        severity={unit ? 'info' : 'warning'}
        action={
          may &&
          !choosing && (
            <Button color="inherit" size="small" onClick={() => setChoosing(true)}>
              {translate('keeping.appoint')}
            </Button>
          )
        }
      >
        {unit ? translate('keeping.unit', { name: unit.name }) : translate('keeping.no_unit')}
      </Alert>
      {choosing && <Choice unit={unit?.id} onDone={() => setChoosing(false)} />}
    </>
  )
}

function Choice({ unit, onDone }: { unit: string | undefined; onDone: () => void }) {
  const translate = useTranslate()
  const [chosen, setChosen] = useState(unit ?? '')
  const { data } = useAsk(PossibleArchiveUnitsDocument, {})
  const appoint = useDo(AppointArchiveUnitDocument)
  return (
    <Box sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <TextField
        select
        size="small"
        label={translate('keeping.unit_label')}
        value={data ? chosen : ''}
        onChange={(event) => setChosen(event.target.value)}
        sx={{ flex: '1 1 220px' }}
      >
        {(data?.divisions.nodes ?? [])
          .filter(({ active }) => active)
          .map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
      </TextField>
      <Button
        variant="contained"
        disabled={!chosen || chosen === unit}
        loading={appoint.isPending}
        onClick={() => appoint.mutate({ input: { division: chosen } }, { onSuccess: onDone })}
      >
        {translate('keeping.appoint')}
      </Button>
      <RefusalAlert refusal={appoint.error} />
    </Box>
  )
}
