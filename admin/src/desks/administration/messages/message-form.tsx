import { useForm, useWatch } from 'react-hook-form'
import {
  MessageVersionsDocument,
  type MessageWordingFragment,
  PublishMessageTemplateDocument,
} from '../../../gql/graphql.ts'
import { ask } from '../../../providers/ask.ts'
import { PublishingForm } from '../publishing-form.tsx'
import { draftOf, inputOf, type MessageDraft } from './message-draft.ts'
import { useMessageChanges } from './use-message-changes.ts'
import { WordingFields } from './wording-fields.tsx'
import { WordingPreview } from './wording-preview.tsx'

/** Writes the next wording of a message beside how it will read; what changes is shown before it is published. */
export function MessageForm({ first }: { first: MessageWordingFragment }) {
  const changes = useMessageChanges()
  const form = useForm<MessageDraft>({ defaultValues: draftOf(first) })
  const draft = useWatch({ control: form.control }) as MessageDraft
  return (
    <PublishingForm
      first={first}
      form={form}
      document={PublishMessageTemplateDocument}
      draftOf={draftOf}
      variablesOf={(wording, base) => ({ input: inputOf(wording, base) })}
      look={async () => {
        const { messageTemplates } = await ask(MessageVersionsDocument, { key: first.key })
        return messageTemplates.nodes.find(({ current }) => current) ?? first
      }}
      page={`/administration/messages/${first.key}`}
      changes={changes}
      preview={<WordingPreview draft={draft} />}
    >
      <WordingFields message={first} />
    </PublishingForm>
  )
}
