import { useLanguage } from '../language/words.ts'
import type { MyDocumentFragment } from '../gql/graphql.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Facts } from '../ui/facts.tsx'
import { formatDay, formatSize } from '../ui/formats.ts'
import { Notice } from '../ui/notice.tsx'
import { Refusal } from '../ui/refusal.tsx'
import styles from './my-submissions.module.css'
import type { MySubmission } from './submission-page.tsx'
import { useSubmissionWords } from './submission-words.ts'
import { useDocumentFile } from './use-document-file.ts'

/** The documents issued, the newest first. */
export function Documents({ of: { documents } }: { of: MySubmission }) {
  const say = useSubmissionWords()
  if (!documents.length) return null
  return (
    <section className={styles.section}>
      <h2>{say('documents')}</h2>
      {documents.toReversed().map((document) => (
        <Issued key={document.id} of={document} />
      ))}
    </section>
  )
}

function Issued({ of: document }: { of: MyDocumentFragment }) {
  const say = useSubmissionWords()
  const language = useLanguage()
  const { number, title, issuedOn, validUntil, verificationCode, file, state } = document
  const { download, share, busy, error } = useDocumentFile(document)
  const facts: [string, string][] = [
    [say('number'), number],
    [say('issued'), formatDay(issuedOn, language)],
    [say('code'), verificationCode],
  ]
  if (validUntil) facts.push([say('validUntil'), formatDay(validUntil, language)])
  return (
    <Card as="article">
      <h3>{title}</h3>
      {state !== 'ISSUED' && <NoLongerValid of={document} />}
      <Facts facts={facts} />
      <Refusal error={error} />
      <div className={styles.actions}>
        <Button loudness="main" busy={busy} onClick={download} aria-label={`${say('downloadFile')}: ${number}`}>
          {say('download', { size: formatSize(file.size, language) })}
        </Button>
        {share && (
          <Button busy={busy} onClick={share} aria-label={`${say('share')}: ${number}`}>
            {say('share')}
          </Button>
        )}
        <ButtonLink loudness="quiet" href={`/dokumen/${verificationCode}`} aria-label={`${say('check')}: ${number}`}>
          {say('check')}
        </ButtonLink>
      </div>
    </Card>
  )
}

function NoLongerValid({ of: { state, endReason, replacedBy } }: { of: MyDocumentFragment }) {
  const say = useSubmissionWords()
  return (
    <Notice tone="warn" title={say(state === 'REVOKED' ? 'revoked' : 'replaced')}>
      {replacedBy && <p>{say('replacedBy', { number: replacedBy.number })}</p>}
      {endReason && <p className={styles.reason}>{say('because', { reason: endReason })}</p>}
    </Notice>
  )
}
