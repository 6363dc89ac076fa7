import { useState } from 'react'
import { ChangePasswordDocument } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { useMe } from '../session/use-me.ts'
import { Notice } from '../ui/notice.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { SentForm } from '../ui/sent-form.tsx'
import { useSentForm } from '../ui/use-sent-form.ts'
import { AccountPart } from './account-part.tsx'
import { useAccountWords } from './account-words.ts'

/** Changing the password; other devices are signed out. */
export function PasswordPage() {
  const say = useAccountWords()
  const [done, setDone] = useState(false)
  return (
    <AccountPart title={say('passwordTitle')} {...(!done && { lead: say('passwordLead') })}>
      {done ? <Notice tone="good">{say('passwordDone')}</Notice> : <PasswordForm onDone={() => setDone(true)} />}
    </AccountPart>
  )
}

function PasswordForm({ onDone }: { onDone: () => void }) {
  const say = useAccountWords()
  const me = useMe()
  const change = useDo(ChangePasswordDocument)
  const form = useSentForm({ currentPassword: '', newPassword: '' }, async (input) => {
    await change.mutateAsync({ input })
    onDone()
  })
  return (
    <SentForm form={form} button={say('save')}>
      <PasswordField
        {...form.field('currentPassword')}
        label={say('current')}
        input={form.input('currentPassword', { required: say('passwordMissing') })}
      />
      <PasswordField
        {...form.field('newPassword')}
        label={say('newPassword')}
        input={form.input('newPassword', { required: say('newPasswordMissing') })}
        chosen={{
          value: form.value('newPassword'),
          personal: [me?.name ?? '', me?.username ?? '', me?.email ?? ''],
        }}
      />
    </SentForm>
  )
}
