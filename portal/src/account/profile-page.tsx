import { useAsk, useDo } from '../graphql/ask.ts'
import { MyAccountDocument, UpdateProfileDocument } from '../gql/graphql.ts'
import { Choices } from '../ui/choices.tsx'
import { Field } from '../ui/field.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { SentForm } from '../ui/sent-form.tsx'
import { useSentForm } from '../ui/use-sent-form.ts'
import type { Account } from './account-page.tsx'
import { AccountPart } from './account-part.tsx'
import { useAccountWords } from './account-words.ts'

/** Changing the name, the channel and the language of messages. */
export function ProfilePage() {
  const say = useAccountWords()
  const { data, error } = useAsk(MyAccountDocument, {})
  return (
    <AccountPart title={say('profile')} lead={say('profileLead')}>
      {data?.me ? <ProfileForm account={data.me} /> : error ? <Refusal error={error} /> : <Loading />}
    </AccountPart>
  )
}

function ProfileForm({ account: { name, channel, language, version, phone, role } }: { account: Account }) {
  const say = useAccountWords()
  const update = useDo(UpdateProfileDocument)
  const form = useSentForm({ name, channel, language }, (input) =>
    // The names of staff are kept by the agency.
    update.mutateAsync({ input: { ...input, name: role === 'CITIZEN' ? input.name : null, version } }),
  )
  return (
    <>
      {update.data && <Notice tone="good">{say('saved')}</Notice>}
      <SentForm form={form} button={say('save')}>
        {role === 'CITIZEN' && (
          <Field {...form.field('name')} label={say('name')}>
            <input {...form.input('name', { required: say('nameMissing') })} autoComplete="name" />
          </Field>
        )}
        <Choices
          {...form.field('channel')}
          label={say('channel')}
          kind="radio"
          name="channel"
          choices={[
            { value: 'EMAIL', label: say('EMAIL') },
            { value: 'WHATSAPP', label: say('WHATSAPP'), ...(!phone && { hint: say('needsPhone') }) },
          ]}
          chosen={[form.value('channel')]}
          onChange={([chosen]) => form.set('channel', chosen!)}
        />
        <Choices
          {...form.field('language')}
          label={say('language')}
          kind="radio"
          name="language"
          choices={[
            { value: 'id', label: say('id') },
            { value: 'en', label: say('en') },
          ]}
          chosen={[form.value('language')]}
          onChange={([chosen]) => form.set('language', chosen!)}
        />
      </SentForm>
    </>
  )
}
