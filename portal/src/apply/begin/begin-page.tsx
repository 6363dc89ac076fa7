import { useLocation } from 'wouter'
import { BeginDocument, type BeginQuery, type ServiceKind, StartDraftDocument } from '../../gql/graphql.ts'
import { useAsk, useDo } from '../../graphql/ask.ts'
import { isRefused } from '../../graphql/refused.ts'
import { useText } from '../../language/words.ts'
import { kindIn } from '../../service-address.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { Refusal } from '../../ui/refusal.tsx'
import { BegunDrafts } from './begun-drafts.tsx'
import { useBeginWords } from './begin-words.ts'
import { Readiness } from './readiness.tsx'

/** Before filling in: what was begun already, which papers are needed, and the start. */
export function BeginPage({ slug }: { slug: string }) {
  // What stands in the address may be anything; the API knows which services there are.
  const { data, error } = useAsk(BeginDocument, { kind: kindIn(slug) as ServiceKind })
  if (isRefused(error, 'BAD_USER_INPUT', 'BAD_REQUEST', 'GRAPHQL_VALIDATION_FAILED', 'NOT_FOUND')) return <Unknown />
  if (error) return <Refusal error={error} />
  return data ? <Begin service={data.service} /> : <Loading lines={8} />
}

function Unknown() {
  const say = useBeginWords()
  return (
    <Page title={say('unknown')} lead={say('unknownNote')}>
      <ButtonLink href="/">{say('services')}</ButtonLink>
    </Page>
  )
}

function Begin({ service }: { service: BeginQuery['service'] }) {
  const say = useBeginWords()
  const text = useText()
  const [, navigate] = useLocation()
  const start = useDo(StartDraftDocument)
  const begin = () =>
    start.mutate(
      { input: { service: service.kind } },
      { onSuccess: ({ startSubmission: { submission } }) => navigate(`/laporan/${submission.id}/isi`) },
    )
  return (
    <Page title={text(service.title)} lead={say('lead')}>
      <BegunDrafts kind={service.kind} />
      <Readiness requirements={service.standard.requirements} />
      <Refusal error={start.error} />
      <p>{say('next')}</p>
      <Button loudness="main" busy={start.isPending || start.isSuccess} onClick={begin}>
        {say('start')}
      </Button>
    </Page>
  )
}
