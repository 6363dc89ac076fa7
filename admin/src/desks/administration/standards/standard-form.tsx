import { useForm } from 'react-hook-form'
import { PublishStandardDocument, type StandardContentFragment, StandardInForceDocument } from '../../../gql/graphql.ts'
import { ask } from '../../../providers/ask.ts'
import { PublishingForm } from '../publishing-form.tsx'
import { RequirementRows } from './requirement-rows.tsx'
import { SettingsFields } from './settings-fields.tsx'
import { draftOf, inputOf, type StandardDraft } from './standard-draft.ts'
import { useStandardWords } from './use-standard-words.ts'

/** Writes the next version of a standard; what changes is shown before it is published. */
export function StandardForm({ first }: { first: StandardContentFragment }) {
  const words = useStandardWords(first.service)
  const form = useForm<StandardDraft>({ defaultValues: draftOf(first) })
  return (
    <PublishingForm
      first={first}
      form={form}
      document={PublishStandardDocument}
      draftOf={draftOf}
      variablesOf={(draft, base) => ({ input: inputOf(draft, base) })}
      look={async () => (await ask(StandardInForceDocument, { service: first.service })).service.standard}
      page={`/administration/standards/${first.service}`}
      changes={words.changes}
    >
      <SettingsFields />
      <RequirementRows service={first.service} />
    </PublishingForm>
  )
}
