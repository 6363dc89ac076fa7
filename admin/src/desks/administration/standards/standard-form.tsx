import { Box, Button, Stack } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { Link } from 'react-router-dom'
import { PublishStandardDocument, type StandardContentFragment, StandardInForceDocument } from '../../../gql/graphql.ts'
import { ask } from '../../../providers/ask.ts'
import { LeaveGuard } from '../../../ui/leave-guard.tsx'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'
import { Newer } from '../newer.tsx'
import { PublishDialog } from '../publish-dialog.tsx'
import { usePublishing } from '../use-publishing.ts'
import { RequirementRows } from './requirement-rows.tsx'
import { SettingsFields } from './settings-fields.tsx'
import { draftOf, inputOf, type StandardDraft } from './standard-draft.ts'
import { useStandardWords } from './use-standard-words.ts'

/** Writes the next version of a standard; what changes is shown before it is published. */
export function StandardForm({ first }: { first: StandardContentFragment }) {
  const translate = useTranslate()
  const words = useStandardWords(first.service)
  const form = useForm<StandardDraft>({ defaultValues: draftOf(first) })
  const [reviewed, setReviewed] = useState<StandardDraft>()
  const page = `/administration/standards/${first.service}`
  const publishing = usePublishing({
    first,
    form,
    document: PublishStandardDocument,
    draftOf,
    variablesOf: (draft, base) => ({ input: inputOf(draft, base) }),
    look: async () => (await ask(StandardInForceDocument, { service: first.service })).service.standard,
    page,
  })
  const { base, overtaken, refusal } = publishing
  const review = () => {
    form.clearErrors()
    void form.handleSubmit(setReviewed)()
  }
  return (
    <FormProvider {...form}>
      <Stack component="form" noValidate onSubmit={(event) => event.preventDefault()} sx={{ gap: 2 }}>
        {overtaken && (
          <Newer changes={words.changes(draftOf(overtaken), draftOf(base))} onTake={publishing.takeTheirs} />
        )}
        {refusal && <RefusalAlert refusal={refusal} />}
        <SettingsFields />
        <RequirementRows service={first.service} />
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1 }}>
          <Button component={Link} to={page}>
            {translate('ra.action.cancel')}
          </Button>
          <Button variant="contained" onClick={review}>
            {translate('administration.review')}
          </Button>
        </Box>
      </Stack>
      {reviewed && (
        <PublishDialog
          version={base.version + 1}
          changes={words.changes(draftOf(base), reviewed)}
          busy={publishing.busy}
          onPublish={() => publishing.publish(reviewed, () => setReviewed(undefined))}
          onClose={() => setReviewed(undefined)}
        />
      )}
      <LeaveGuard when={form.formState.isDirty && !publishing.over} />
    </FormProvider>
  )
}
