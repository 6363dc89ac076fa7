import { useEffect, useState } from 'react'
import { ReportAskedForDocument, type ReportAskedFragment } from '../../gql/graphql.ts'
import { useAsk } from '../../graphql/ask.ts'
import { isRefused } from '../../graphql/refused.ts'
import { useLanguage } from '../../language/words.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { formatDay } from '../../ui/formats.ts'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Refusal } from '../../ui/refusal.tsx'
import { ReportForm } from './report-form.tsx'
import { useReportState } from './report-state.ts'
import { useReportWords } from './report-words.ts'

/** Handing in the results of a study by the personal link, without signing in (Perbup 63/2024 Pasal 6 ayat (2) huruf e). */
export function ReportPage() {
  const say = useReportWords()
  const token = useToken()
  const { data, error } = useAsk(ReportAskedForDocument, { token }, { enabled: Boolean(token) })
  const request = data?.reportRequest
  return (
    <Page title={say('title')} lead={say('lead')}>
      {!token || isRefused(error, 'NOT_FOUND') ? <DeadLink /> : !request && <Refusal error={error} />}
      {token && !request && !error && <Loading />}
      {request && <Asked of={request} token={token} />}
    </Page>
  )
}

/** What stands behind the # of the link; taken out of the address, so that it stays in no history. */
function useToken(): string {
  const [token] = useState(() => location.hash.slice(1))
  useEffect(() => history.replaceState(history.state, '', location.pathname), [])
  return token
}

function Asked({ of: request, token }: { of: ReportAskedFragment; token: string }) {
  const say = useReportWords()
  const language = useLanguage()
  const { tone, name } = useReportState(request.state)
  const { number, title, dueOn, note, open, fileName, fileState, maxBytes } = request
  const kept = fileName && fileState !== 'REJECTED' ? fileName : undefined
  return (
    <>
      <Notice tone={tone} title={name}>
        {note && <p>{note}</p>}
        <Facts
          facts={[
            [say('number'), number],
            [say('about'), title],
            [say('due'), formatDay(dueOn, language)],
          ]}
        />
      </Notice>
      {open && <ReportForm claim={{ token }} kept={kept} maxBytes={maxBytes} />}
    </>
  )
}

function DeadLink() {
  const say = useReportWords()
  return (
    <>
      <Notice tone="bad">
        <p>{say('dead')}</p>
      </Notice>
      <ButtonLink href="/laporan">{say('mine')}</ButtonLink>
    </>
  )
}
