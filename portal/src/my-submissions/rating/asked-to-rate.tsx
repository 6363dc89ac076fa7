import { ToRateDocument } from '../../gql/graphql.ts'
import { useAsk } from '../../graphql/ask.ts'
import { useMe } from '../../session/use-me.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useRatingWords } from './rating-words.ts'

/**
 * Asks once about a service that was given: about this submission, or about the newest one not judged. Clerks who look
 * on at the counter are not asked.
 */
export function AskedToRate({ submission }: { submission?: string }) {
  const say = useRatingWords()
  const me = useMe()
  const { data } = useAsk(ToRateDocument, { owner: me?.id ?? '' }, { enabled: me?.role === 'CITIZEN' })
  const open = data?.submissions.nodes.filter(({ rating }) => !rating) ?? []
  const asked = submission ? open.find(({ id }) => id === submission) : open[0]
  if (!asked) return null
  return (
    <Notice title={say('askedTitle')}>
      <p>{say('asked')}</p>
      <ButtonLink href={`/laporan/${asked.id}/nilai`} aria-label={`${say('rate')}: ${asked.number}`}>
        {say('rate')}
      </ButtonLink>
    </Notice>
  )
}
