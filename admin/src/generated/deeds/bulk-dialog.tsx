import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, List, ListItem } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { type RaRecord, useListContext, useLocale, useTranslate } from 'ra-core'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { isRefused } from '../../providers/refused.ts'
import type { Action, Resource } from '../../schema/resource.ts'
import { InputFor } from '../form/input-for.tsx'
import { inputOf, type Values, valuesOf } from '../form/values.ts'
import { represent } from '../represent.ts'
import { useData } from '../use-data.ts'
import { useWords } from '../words.ts'
import { runAction } from './run-action.ts'

interface Outcome {
  name: string
  fault?: string
}

/** Does one thing with several records, one after the other, and tells how each went. */
export function BulkDialog({ action, resource, onClose }: { action: Action; resource: Resource; onClose: () => void }) {
  const translate = useTranslate()
  const words = useWords()
  const { onUnselectItems } = useListContext()
  const form = useForm<Values>({ defaultValues: valuesOf(action.inputs, undefined) })
  const { outcomes, run, busy } = useBulk(action, resource)
  const close = () => {
    if (outcomes.length) onUnselectItems()
    onClose()
  }
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={busy ? undefined : close} aria-labelledby="bulk">
      <FormProvider {...form}>
        <form onSubmit={(event) => void form.handleSubmit(run)(event)} noValidate>
          <DialogTitle id="bulk">{words.action(action.name)}</DialogTitle>
          <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
            {outcomes.length ? (
              <Outcomes outcomes={outcomes} />
            ) : (
              action.inputs.map((input) => <InputFor key={input.name} input={input} path={input.name} />)
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={close} disabled={busy}>
              {translate(outcomes.length ? 'ra.action.close' : 'ra.action.cancel')}
            </Button>
            {(busy || !outcomes.length) && (
              <Button type="submit" variant="contained" loading={busy}>
                {words.action(action.name)}
              </Button>
            )}
          </DialogActions>
        </form>
      </FormProvider>
    </Dialog>
  )
}

function useBulk(action: Action, resource: Resource) {
  const words = useWords()
  const locale = useLocale()
  const queryClient = useQueryClient()
  const { provider } = useData()
  const { selectedIds } = useListContext()
  const [outcomes, setOutcomes] = useState<Outcome[]>([])
  const [busy, setBusy] = useState(false)
  const run = async (values: Values) => {
    setBusy(true)
    const input = inputOf(action, values, {})
    for (const id of selectedIds) {
      const { data: record } = await provider.getOne<RaRecord>(resource.name, { id })
      const fault = await runAction(action, input, record).then(() => undefined, told)
      setOutcomes((before) => [
        ...before,
        { name: represent(record, resource, words, locale), ...(fault && { fault }) },
      ])
    }
    setBusy(false)
    await queryClient.invalidateQueries({ queryKey: [resource.name] })
  }
  return { outcomes, run, busy }
}

const told = (error: unknown): string => {
  if (isRefused(error)) return error.message
  throw error
}

function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  const translate = useTranslate()
  return (
    <List dense role="status">
      {outcomes.map(({ name, fault }) => (
        <ListItem key={name} disableGutters>
          <Alert severity={fault ? 'error' : 'success'} sx={{ width: '100%' }}>
            {name}: {fault ?? translate('generated.done')}
          </Alert>
        </ListItem>
      ))}
    </List>
  )
}
