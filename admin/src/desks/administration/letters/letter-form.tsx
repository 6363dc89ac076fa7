import { useForm, useWatch } from 'react-hook-form'
import {
  LetterVersionsDocument,
  type LetterWordingContentFragment,
  PublishLetterWordingDocument,
} from '../../../gql/graphql.ts'
import { ask } from '../../../providers/ask.ts'
import { PublishingForm } from '../publishing-form.tsx'
import { draftOf, inputOf, type LetterDraft } from './letter-draft.ts'
import { LetterFields } from './letter-fields.tsx'
import { LookAtLetter } from './look-at-letter.tsx'
import { useLetterChanges } from './use-letter-changes.ts'
import { pageOfLetter } from './use-letter.ts'

/** Writes the next wording of a letter; how it will look, and what changes, is shown before it is published. */
export function LetterForm({ first }: { first: LetterWordingContentFragment }) {
  const changes = useLetterChanges()
  const form = useForm<LetterDraft>({ defaultValues: draftOf(first) })
  const draft = useWatch({ control: form.control }) as LetterDraft
  const { service, letter } = first
  return (
    <PublishingForm
      first={first}
      form={form}
      document={PublishLetterWordingDocument}
      draftOf={draftOf}
      variablesOf={(wording, base) => ({ input: { ...inputOf(wording, base), version: base.version } })}
      look={async () => {
        const { letterWordings } = await ask(LetterVersionsDocument, { service, letter })
        return letterWordings.nodes.find(({ current }) => current) ?? first
      }}
      page={pageOfLetter(first)}
      changes={changes}
      tools={<LookAtLetter wording={first} draft={draft} />}
    >
      <LetterFields wording={first} />
    </PublishingForm>
  )
}
