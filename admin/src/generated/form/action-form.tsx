import { Box, Button } from '@mui/material'
import { useTranslate } from 'ra-core'
import type { ReactNode } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { Action, Resource } from '../../schema/resource.ts'
import { ConflictAlert } from '../../ui/conflict-alert.tsx'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import type { Row } from '../represent.ts'
import { useWords } from '../words.ts'
import { InputFor } from './input-for.tsx'
import { LeaveGuard } from '../../ui/leave-guard.tsx'
import { useSave } from './use-save.ts'
import { type Values, valuesOf } from './values.ts'

interface ActionFormProps {
  action: Action
  resource: Resource
  record?: Row
  onDone: (answer: Row) => void
  onCancel: () => void
  /** What stands above the inputs. */
  children?: ReactNode
}

/** The form of a mutation, made from its input. Nothing is done before the API has said yes. */
export function ActionForm({ action, resource, record, onDone, onCancel, children }: ActionFormProps) {
  const translate = useTranslate()
  const words = useWords()
  const form = useForm<Values>({ defaultValues: valuesOf(action.inputs, record) })
  const { save, takeTheirs, differences, refusal, busy } = useSave({ action, resource, record, form, onDone })
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void form.handleSubmit(save)(event)} noValidate>
        {children}
        {differences ? (
          <ConflictAlert differences={differences} onReload={takeTheirs} />
        ) : (
          <RefusalAlert refusal={refusal} />
        )}
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, my: 2, maxWidth: 720 }}>
          {action.inputs.map((input) => (
            <InputFor key={input.name} input={input} path={input.name} />
          ))}
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end', maxWidth: 720 }}>
          <Button onClick={onCancel}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={busy}>
            {words.action(action.name)}
          </Button>
        </Box>
      </form>
      <LeaveGuard when={form.formState.isDirty && !form.formState.isSubmitSuccessful && !busy} />
    </FormProvider>
  )
}
