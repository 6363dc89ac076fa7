import { Box, Button, Stack } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { Link } from 'react-router-dom'
import {
  LetterVersionsDocument,
  type LetterWordingContentFragment,
  PublishLetterWordingDocument,
} from '../../../gql/graphql.ts'
import { ask } from '../../../providers/ask.ts'
import { LeaveGuard } from '../../../ui/leave-guard.tsx'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'
import { Newer } from '../newer.tsx'
import { PublishDialog } from '../publish-dialog.tsx'
import { usePublishing } from '../use-publishing.ts'
import { draftOf, inputOf, type LetterDraft } from './letter-draft.ts'
import { LetterFields } from './letter-fields.tsx'
import { LookAtLetter } from './look-at-letter.tsx'
import { useLetterChanges } from './use-letter-changes.ts'
import { pageOfLetter } from './use-letter.ts'

/** Writes the next wording of a letter; how it will look, and what changes, is shown before it is published. */
export function LetterForm({ first }: { first: LetterWordingContentFragment }) {
  const translate = useTranslate()
  const changes = useLetterChanges()
  const form = useForm<LetterDraft>({ defaultValues: draftOf(first) })
  const draft = useWatch({ control: form.control }) as LetterDraft
  const [reviewed, setReviewed] = useState<LetterDraft>()
  const { service, letter } = first
  const page = pageOfLetter(first)
  const publishing = usePublishing({
    first,
    form,
    document: PublishLetterWordingDocument,
    draftOf,
    variablesOf: (wording, base) => ({ input: { ...inputOf(wording, base), version: base.version } }),
    look: async () => {
      const { letterWordings } = await ask(LetterVersionsDocument, { service, letter })
      return letterWordings.nodes.find(({ current }) => current) ?? first
    },
    page,
  })
  const { base, overtaken } = publishing
  const review = () => {
    form.clearErrors()
    void form.handleSubmit(setReviewed)()
  }
  return (
    <FormProvider {...form}>
      {overtaken && <Newer changes={changes(draftOf(overtaken), draftOf(base))} onTake={publishing.takeTheirs} />}
      <RefusalAlert refusal={publishing.refusal} />
      <Stack component="form" noValidate onSubmit={(event) => event.preventDefault()} sx={{ gap: 2, maxWidth: 960 }}>
        <LetterFields wording={first} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 1 }}>
          <LookAtLetter wording={first} draft={draft} />
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
