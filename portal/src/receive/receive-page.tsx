import { useEffect, useState } from 'react'
import { OfferedDocumentDocument } from '../gql/graphql.ts'
import { useAsk } from '../graphql/ask.ts'
import { isRefused } from '../graphql/refused.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { DeadLink } from './dead-link.tsx'
import { Offer } from './offer.tsx'
import { useReceiveWords } from './receive-words.ts'

/** Fetching an issued document by its link, without signing in (Perbup 63/2024 Pasal 6 ayat (2) huruf g). */
export function ReceivePage() {
  const say = useReceiveWords()
  const token = useToken()
  const { data, error, refetch } = useAsk(OfferedDocumentDocument, { token }, { enabled: Boolean(token) })
  const offer = data?.offeredDocument
  const unknown = !token || isRefused(error, 'NOT_FOUND')
  return (
    <Page title={say('title')} lead={say('lead')}>
      {unknown && <Unknown />}
      {!unknown && !offer && (error ? <Refusal error={error} /> : <Loading />)}
      {offer?.state === 'OPEN' && <Offer of={offer} token={token} onWrong={() => void refetch()} />}
      {offer && offer.state !== 'OPEN' && <DeadLink of={offer} token={token} />}
    </Page>
  )
}

/**
 * What stands behind the # of the link; taken out of the address, so that it can be read over no shoulder. This tab keeps
 * it: phones load a page anew when somebody comes back from reading the PDF.
 */
function useToken(): string {
  const [token] = useState(() => location.hash.slice(1) || (history.state as Kept)?.documentLink || '')
  useEffect(() => history.replaceState({ documentLink: token }, '', location.pathname), [token])
  return token
}

type Kept = { documentLink?: string } | null

function Unknown() {
  const say = useReceiveWords()
  return (
    <>
      <Notice tone="bad" title={say('unknown')}>
        <p>{say('unknownNote')}</p>
      </Notice>
      <ButtonLink href="/laporan">{say('mine')}</ButtonLink>
    </>
  )
}
