import { RemoveTotpDocument, RenewRecoveryCodesDocument } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { useLanguage } from '../language/words.ts'
import { Card } from '../ui/card.tsx'
import { formatDay } from '../ui/formats.ts'
import type { Loudness } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { SentForm } from '../ui/sent-form.tsx'
import { useSentForm } from '../ui/use-sent-form.ts'
import { useAuthenticatorWords } from './authenticator-words.ts'
import { OwnPassword } from './own-password.tsx'

/** What somebody with an authenticator app can do about it: new recovery codes, or take it off. */
export function KeepAuthenticator({ since, onRenewed }: { since: string; onRenewed: (codes: string[]) => void }) {
  const say = useAuthenticatorWords()
  const language = useLanguage()
  const renew = useDo(RenewRecoveryCodesDocument)
  const remove = useDo(RemoveTotpDocument)
  return (
    <>
      <Notice tone="good">{say('on', { day: formatDay(since, language) })}</Notice>
      <Proven
        title={say('renew')}
        help={say('renewHelp')}
        loudness="plain"
        send={async (input) => onRenewed((await renew.mutateAsync({ input })).renewRecoveryCodes.recoveryCodes)}
      />
      <Proven
        title={say('remove')}
        help={say('removeHelp')}
        loudness="danger"
        send={(input) => remove.mutateAsync({ input })}
      />
    </>
  )
}

interface ProvenProps {
  title: string
  help: string
  loudness: Loudness
  send: (input: { password: string; code: string }) => Promise<unknown>
}

/** Something only the holder may do: password and code first. */
function Proven({ title, help, loudness, send }: ProvenProps) {
  const say = useAuthenticatorWords()
  const form = useSentForm({ password: '', code: '' }, send)
  return (
    <Card as="section">
      <h2>{title}</h2>
      <p>{help}</p>
      <SentForm form={form} button={title} loudness={loudness} label={title}>
        <OwnPassword form={form} />
        <Field {...form.field('code')} label={say('code')} hint={say('codeHelp')}>
          <input {...form.input('code', { required: say('codeMissing') })} autoComplete="one-time-code" />
        </Field>
      </SentForm>
    </Card>
  )
}
