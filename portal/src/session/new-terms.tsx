import { AcceptTermsDocument, TermsOfUseDocument } from '../gql/graphql.ts'
import { useAsk, useDo } from '../graphql/ask.ts'
import { Button } from '../ui/button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useSessionWords } from './session-words.ts'
import { TermsOfUse } from './terms-of-use.tsx'

/** Newer terms of use, to be read and accepted before anything else. */
export function NewTerms() {
  const say = useSessionWords()
  const { data, error } = useAsk(TermsOfUseDocument, {})
  const accept = useDo(AcceptTermsDocument)
  const terms = data?.termsOfUse
  if (!terms) return error ? <Refusal error={error} /> : <Loading />
  return (
    <Page title={say('newTerms')} lead={say('newTermsLead')}>
      <TermsOfUse terms={terms} />
      <Refusal error={accept.error} />
      <Button
        loudness="main"
        busy={accept.isPending}
        onClick={() => accept.mutate({ input: { version: terms.version } })}
      >
        {say('accept')}
      </Button>
    </Page>
  )
}
