import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { useListContext, useTranslate } from 'ra-core'
import { useId, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { Action, Resource } from '../../schema/resource.ts'
import { useNumbers } from '../../ui/numbers.ts'
import { InputFor } from '../form/input-for.tsx'
import { type Values, valuesOf } from '../form/values.ts'
import { useWords } from '../words.ts'
import { BulkOutcome } from './bulk-outcome.tsx'
import { useBulk } from './use-bulk.ts'

/** Asks once for what is to be done with all chosen records, does it, and tells how it went. */
export function BulkDialog({ action, resource, onClose }: { action: Action; resource: Resource; onClose: () => void }) {
  const translate = useTranslate()
  const words = useWords()
  const { number } = useNumbers()
  const id = useId()
  const { selectedIds, onUnselectItems } = useListContext()
  // What was done may take records out of the list, and with it out of the choice.
  const [chosen] = useState(selectedIds)
  const form = useForm<Values>({ defaultValues: valuesOf(action.inputs, undefined) })
  const { run, progress, busy, stop } = useBulk(action, resource)
  const close = () => {
    if (progress) onUnselectItems()
    onClose()
  }
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={busy ? undefined : close} aria-labelledby={id}>
      <FormProvider {...form}>
        <Box
          component="form"
          noValidate
          onSubmit={(event) => void form.handleSubmit((values) => run(chosen, values))(event)}
          sx={{ display: 'contents' }}
        >
          <DialogTitle id={id}>{words.action(action.name)}</DialogTitle>
          <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
            {progress ? (
              <BulkOutcome progress={progress} of={chosen.length} busy={busy} />
            ) : (
              <>
                <Typography>{translate('generated.bulk_sure', { count: number(chosen.length) })}</Typography>
                {action.inputs.map((input) => (
                  <InputFor key={input.name} input={input} path={input.name} />
                ))}
              </>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={busy ? stop : close}>
              {translate(busy ? 'generated.stop' : progress ? 'ra.action.close' : 'ra.action.cancel')}
            </Button>
            {!progress && (
              <Button type="submit" variant="contained">
                {words.action(action.name)}
              </Button>
            )}
          </DialogActions>
        </Box>
      </FormProvider>
    </Dialog>
  )
}
