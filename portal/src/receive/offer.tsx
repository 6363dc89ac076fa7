import { useState } from 'react'
import { type OfferedDocumentQuery, ReceiveDocumentDocument } from '../gql/graphql.ts'
import { useDo } from '../graphql/ask.ts'
import { useLanguage } from '../language/words.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Field } from '../ui/field.tsx'
import { formatDay, formatMoment, formatSize } from '../ui/formats.ts'
import { Notice } from '../ui/notice.tsx'
import { SentForm } from '../ui/sent-form.tsx'
import { useSentForm } from '../ui/use-sent-form.ts'
import { useReceiveWords } from './receive-words.ts'

/** What a link offers, as it was asked. */
export type OfferedDocument = OfferedDocumentQuery['offeredDocument']

/** A document that waits for its receiver: what it is, what is asked, and the way to the file. */
export function Offer({ of: offer, token, onWrong }: { of: OfferedDocument; token: string; onWrong: () => void }) {
  const say = useReceiveWords()
  const language = useLanguage()
  const [link, setLink] = useState<string>()
  const { title, number, issuedOn, expiresAt } = offer
  return (
    <>
      <Facts
        facts={[
          [say('document'), title],
          [say('number'), number],
          [say('issued'), formatDay(issuedOn, language)],
          [say('until'), formatMoment(expiresAt, language)],
        ]}
      />
      {link ? <Fetched link={link} /> : <Question of={offer} token={token} onOpen={setLink} onWrong={onWrong} />}
    </>
  )
}

interface QuestionProps {
  of: OfferedDocument
  token: string
  onOpen: (link: string) => void
  onWrong: () => void
}

function Question({ of: { asks, triesLeft, size }, token, onOpen, onWrong }: QuestionProps) {
  const say = useReceiveWords()
  const language = useLanguage()
  const receive = useDo(ReceiveDocumentDocument)
  const form = useSentForm({ answer: '' }, async ({ answer }) => {
    const { receiveDocument } = await receive.mutateAsync({ input: { token, answer } }, { onError: onWrong })
    // The portal may have been opened under another name of the same server.
    const { pathname, search } = new URL(receiveDocument.url)
    location.assign(pathname + search)
    onOpen(pathname + search)
  })
  const button = say('download', { size: formatSize(size, language) })
  if (asks === 'NOTHING') return <SentForm form={form} button={button} label={say('title')} />
  const given = form.input('answer', {
    // Too few digits are a slip, and cost no try.
    validate: (value) => (asks === 'PHONE_ENDING' ? /(\d\D*){4}/ : /\S/).test(String(value)) || say(`${asks}Missing`),
  })
  return (
    <SentForm form={form} button={button} label={say('title')}>
      <p>{say('why')}</p>
      <Field label={say(asks)} hint={say(`${asks}Hint`)} {...form.field('answer')}>
        {asks === 'BIRTH_DATE' ? (
          <input type="date" autoComplete="off" {...given} />
        ) : (
          <input type="text" inputMode="numeric" maxLength={20} autoComplete="off" {...given} />
        )}
      </Field>
      {triesLeft < 5 && <p>{say('tries', { count: triesLeft })}</p>}
    </SentForm>
  )
}

function Fetched({ link }: { link: string }) {
  const say = useReceiveWords()
  return (
    <>
      <Notice tone="good" title={say('done')}>
        <p>{say('doneNote')}</p>
      </Notice>
      <Button onClick={() => location.assign(link)}>{say('again')}</Button>{' '}
      <ButtonLink loudness="quiet" href="/dokumen">
        {say('check')}
      </ButtonLink>
    </>
  )
}
