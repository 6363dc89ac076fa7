import { Box, Button, Stack } from '@mui/material'
import { useTranslate } from 'ra-core'
import { type ReactNode, useState } from 'react'
import { type FieldValues, FormProvider } from 'react-hook-form'
import { Link } from 'react-router-dom'
import { LeaveGuard } from '../../ui/leave-guard.tsx'
import { RefusalAlert } from '../../ui/refusal-alert.tsx'
import { Section } from '../../ui/section.tsx'
import type { ToldChange } from './change-list.tsx'
import { Newer } from './newer.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { type Publishing, usePublishing } from './use-publishing.ts'

interface Props<Base, Draft extends FieldValues, Variables> extends Publishing<Base, Draft, Variables> {
  changes: (older: Draft, newer: Draft) => readonly ToldChange[]
  /** The fields. */
  children: ReactNode
  /** Beside the buttons. */
  tools?: ReactNode
  /** Beside the fields, where there is room: how it will be. */
  preview?: ReactNode
}

/** Writes the next version of something the office words or sets; what changes is shown before it is published. */
export function PublishingForm<Base extends { version: number }, Draft extends FieldValues, Variables>({
  changes,
  children,
  tools,
  preview,
  ...order
}: Props<Base, Draft, Variables>) {
  const translate = useTranslate()
  const { form, draftOf, page } = order
  const [reviewed, setReviewed] = useState<Draft>()
  const { base, overtaken, refusal, ...publishing } = usePublishing(order)
  const review = () => {
    form.clearErrors()
    void form.handleSubmit((draft) => setReviewed(() => draft as unknown as Draft))()
  }
  return (
    <FormProvider {...form}>
      {overtaken && <Newer changes={changes(draftOf(overtaken), draftOf(base))} onTake={publishing.takeTheirs} />}
      <RefusalAlert refusal={refusal} />
      <Box sx={preview ? columns : {}}>
        <Stack component="form" noValidate onSubmit={(event) => event.preventDefault()} sx={{ gap: 2 }}>
          {children}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 1 }}>
            {tools}
            <Button component={Link} to={page}>
              {translate('ra.action.cancel')}
            </Button>
            <Button variant="contained" onClick={review}>
              {translate('administration.review')}
            </Button>
          </Box>
        </Stack>
        {preview && <Section title={translate('administration.preview')}>{preview}</Section>}
      </Box>
      {reviewed && (
        <PublishDialog
          version={base.version + 1}
          changes={changes(draftOf(base), reviewed)}
          busy={publishing.busy}
          onPublish={() => publishing.publish(reviewed, () => setReviewed(undefined))}
          onClose={() => setReviewed(undefined)}
        />
      )}
      <LeaveGuard when={form.formState.isDirty && !publishing.over} />
    </FormProvider>
  )
}

const columns = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
  gap: 2,
  alignItems: 'start',
}
