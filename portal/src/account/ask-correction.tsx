import { FiledByMeDocument, RequestCorrectionDocument } from '../gql/graphql.ts'
import { useAsk, useDo } from '../graphql/ask.ts'
import { useMe } from '../session/use-me.ts'
import { Field } from '../ui/field.tsx'
import { SentForm } from '../ui/sent-form.tsx'
import { useSentForm } from '../ui/use-sent-form.ts'
import { useRightsWords } from './rights-words.ts'

/** Asks the office to put right what one cannot change oneself. */
export function AskCorrection({ onSent }: { onSent: () => void }) {
  const say = useRightsWords()
  const me = useMe()
  const { data } = useAsk(FiledByMeDocument, { owner: me?.id ?? '' }, { enabled: Boolean(me) })
  const request = useDo(RequestCorrectionDocument)
  const form = useSentForm({ submission: '', wish: '' }, async ({ submission, wish }) => {
    await request.mutateAsync({ input: { submission: submission || null, wish } })
    onSent()
  })
  const written = (wish: string) => Boolean(wish.trim()) || say('wishMissing')
  return (
    <SentForm form={form} button={say('send')} loudness="plain" label={say('wish')}>
      <Field label={say('where')} {...form.field('submission')}>
        <select {...form.input('submission')}>
          <option value="">{say('account')}</option>
          {data?.submissions.nodes.map(({ id, number, subject }) => (
            <option key={id} value={id}>
              {number} – {subject}
            </option>
          ))}
        </select>
      </Field>
      <Field label={say('wish')} hint={say('wishHint')} {...form.field('wish')}>
        <textarea rows={4} {...form.input('wish', { validate: written })} />
      </Field>
    </SentForm>
  )
}
