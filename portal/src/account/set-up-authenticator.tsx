import { useState } from 'react'
import { ConfirmTotpDocument, EnrolTotpDocument, type EnrolTotpMutation } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { Field } from '../ui/field.tsx'
import { SentForm } from '../ui/sent-form.tsx'
import { useSentForm } from '../ui/use-sent-form.ts'
import { useAuthenticatorWords } from './authenticator-words.ts'
import { OwnPassword } from './own-password.tsx'
import { QrPicture } from './qr-picture.tsx'

type Offer = EnrolTotpMutation['enrolTotp']

/** The password first, then the picture to scan and the first code that comes back. */
export function SetUpAuthenticator({ onDone }: { onDone: (codes: string[]) => void }) {
  const say = useAuthenticatorWords()
  const [offer, setOffer] = useState<Offer>()
  const enrol = useDo(EnrolTotpDocument)
  const form = useSentForm({ password: '' }, async (input) => setOffer((await enrol.mutateAsync({ input })).enrolTotp))
  if (offer) return <FirstCode offer={offer} onDone={onDone} />
  return (
    <SentForm form={form} button={say('start')}>
      <OwnPassword form={form} />
    </SentForm>
  )
}

function FirstCode({ offer, onDone }: { offer: Offer; onDone: (codes: string[]) => void }) {
  const say = useAuthenticatorWords()
  const confirm = useDo(ConfirmTotpDocument)
  const form = useSentForm({ code: '' }, async (input) =>
    onDone((await confirm.mutateAsync({ input })).confirmTotp.recoveryCodes),
  )
  return (
    <>
      <h2>{say('scan')}</h2>
      <p>{say('scanHelp')}</p>
      <QrPicture text={offer.uri} label={say('qr')} />
      <p>
        {say('byHand')} <code>{offer.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <SentForm form={form} button={say('confirm')}>
        <Field {...form.field('code')} label={say('code')} hint={say('codeHelp')}>
          <input
            {...form.input('code', { required: say('codeMissing') })}
            inputMode="numeric"
            autoComplete="one-time-code"
          />
        </Field>
      </SentForm>
    </>
  )
}
