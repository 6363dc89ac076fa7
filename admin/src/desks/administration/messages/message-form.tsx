import { Box, Button, Stack } from '@mui/material'
import { useTranslate } from 'ra-core'
import { useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { Link } from 'react-router-dom'
import {
  MessageVersionsDocument,
  type MessageWordingFragment,
  PublishMessageTemplateDocument,
} from '../../../gql/graphql.ts'
import { ask } from '../../../providers/ask.ts'
import { LeaveGuard } from '../../../ui/leave-guard.tsx'
import { RefusalAlert } from '../../../ui/refusal-alert.tsx'
import { Section } from '../../../ui/section.tsx'
import { Newer } from '../newer.tsx'
import { PublishDialog } from '../publish-dialog.tsx'
import { usePublishing } from '../use-publishing.ts'
import { draftOf, inputOf, type MessageDraft } from './message-draft.ts'
import { useMessageChanges } from './use-message-changes.ts'
import { WordingFields } from './wording-fields.tsx'
import { WordingPreview } from './wording-preview.tsx'

/** Writes the next wording of a message beside how it will read; what changes is shown before it is published. */
export function MessageForm({ first }: { first: MessageWordingFragment }) {
  const translate = useTranslate()
  const changes = useMessageChanges()
  const form = useForm<MessageDraft>({ defaultValues: draftOf(first) })
  const draft = useWatch({ control: form.control }) as MessageDraft
  const [reviewed, setReviewed] = useState<MessageDraft>()
  const page = `/administration/messages/${first.key}`
  const publishing = usePublishing({
    first,
    form,
    document: PublishMessageTemplateDocument,
    draftOf,
    variablesOf: (wording, base) => ({ input: inputOf(wording, base) }),
    look: async () => {
      const { messageTemplates } = await ask(MessageVersionsDocument, { key: first.key })
      return messageTemplates.nodes.find(({ current }) => current) ?? first
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
      <Box sx={columns}>
        <Stack component="form" noValidate onSubmit={(event) => event.preventDefault()} sx={{ gap: 2 }}>
          <WordingFields message={first} />
          <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1 }}>
            <Button component={Link} to={page}>
              {translate('ra.action.cancel')}
            </Button>
            <Button variant="contained" onClick={review}>
              {translate('administration.review')}
            </Button>
          </Box>
        </Stack>
        <Section title={translate('administration.preview')}>
          <WordingPreview draft={draft} />
        </Section>
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
