import { words } from '../language/words.ts'
import { isRefused } from '../graphql/refused.ts'
import { Notice } from './notice.tsx'

const useSay = words(
  'refusal',
  { unknown: 'Terjadi kesalahan. Muat ulang halaman, lalu coba lagi.', reference: 'Nomor rujukan: {{reference}}' },
  { unknown: 'Something went wrong. Load the page again, then try again.', reference: 'Reference: {{reference}}' },
)

/** Why something could not be done and what to do now, as the API says it; nothing where there is no error. */
export function Refusal({ error }: { error: unknown }) {
  const say = useSay()
  if (!error) return null
  return (
    <Notice tone="bad">
      <p>{isRefused(error) ? error.message : say('unknown')}</p>
      {isRefused(error) && error.reference && <p>{say('reference', { reference: error.reference })}</p>}
    </Notice>
  )
}
