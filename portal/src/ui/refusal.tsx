import { useLanguage, words } from '../language/words.ts'
import { isRefused } from '../graphql/refused.ts'
import { formatTime } from './formats.ts'
import { Notice } from './notice.tsx'

const useSay = words(
  'refusal',
  {
    unknown: 'Terjadi kesalahan. Muat ulang halaman, lalu coba lagi.',
    reference: 'Nomor rujukan: {{reference}}',
    later: 'Anda dapat mencoba lagi mulai pukul {{time}}.',
  },
  {
    unknown: 'Something went wrong. Load the page again, then try again.',
    reference: 'Reference: {{reference}}',
    later: 'You can try again from {{time}}.',
  },
)

/** Why something could not be done and what to do now, as the API says it; nothing where there is no error. */
export function Refusal({ error }: { error: unknown }) {
  const say = useSay()
  const language = useLanguage()
  if (!error) return null
  const retryAt = isRefused(error) ? error.retryAt : undefined
  return (
    <Notice tone="bad">
      <p>{isRefused(error) ? error.message : say('unknown')}</p>
      {retryAt && <p>{say('later', { time: formatTime(retryAt, language) })}</p>}
      {isRefused(error) && error.reference && <p>{say('reference', { reference: error.reference })}</p>}
    </Notice>
  )
}
