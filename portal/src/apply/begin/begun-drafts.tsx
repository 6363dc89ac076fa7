import { BegunDraftsDocument, type ServiceKind } from '../../gql/graphql.ts'
import { useAsk } from '../../graphql/ask.ts'
import { useLanguage } from '../../language/words.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { formatMoment } from '../../ui/formats.ts'
import { useBeginWords } from './begin-words.ts'

/** Drafts of the service that were begun and not sent: rather one finished than two begun. */
export function BegunDrafts({ kind }: { kind: ServiceKind }) {
  const say = useBeginWords()
  const language = useLanguage()
  const { data } = useAsk(BegunDraftsDocument, { kind: [kind] })
  const drafts = data?.submissions.nodes ?? []
  if (!drafts.length) return null
  return (
    <section aria-label={say('drafts')}>
      <h2>{say('drafts')}</h2>
      {drafts.map(({ id, subject, updatedAt }) => (
        <Card key={id}>
          {subject && <p>{subject}</p>}
          <ButtonLink href={`/laporan/${id}/isi`}>
            {say('goOn', { moment: formatMoment(updatedAt, language) })}
          </ButtonLink>
        </Card>
      ))}
    </section>
  )
}
