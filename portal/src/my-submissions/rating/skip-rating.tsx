import { useLocation } from 'wouter'
import { SkipRatingDocument } from '../../gql/graphql.ts'
import { useDo } from '../../graphql/ask.ts'
import { Button } from '../../ui/button.tsx'
import { Refusal } from '../../ui/refusal.tsx'
import { useRatingWords } from './rating-words.ts'

/** Declines to judge; one is not asked again about this submission. */
export function SkipRating({ submission }: { submission: string }) {
  const say = useRatingWords()
  const [, navigate] = useLocation()
  const skip = useDo(SkipRatingDocument)
  const go = () => skip.mutate({ input: { submission } }, { onSuccess: () => navigate(`/laporan/${submission}`) })
  return (
    <>
      <Button loudness="quiet" busy={skip.isPending} onClick={go}>
        {say('skip')}
      </Button>
      <Refusal error={skip.error} />
    </>
  )
}
