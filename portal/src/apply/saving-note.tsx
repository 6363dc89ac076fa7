import { useLanguage, words } from '../language/words.ts'
import { formatTime } from '../ui/formats.ts'
import { Refusal } from '../ui/refusal.tsx'
import type { DraftState } from './draft/draft-state.ts'
import styles from './fill.module.css'

const useSay = words(
  'saving',
  {
    kept: 'Tersimpan {{time}}',
    typed: 'Belum tersimpan …',
    saving: 'Menyimpan …',
    offline: 'Tersimpan di perangkat ini. Dikirim setelah tersambung.',
    'signed-out': 'Tersimpan di perangkat ini. Masuk lagi untuk mengirimnya.',
    refused: 'Isian belum dapat disimpan.',
  },
  {
    kept: 'Saved {{time}}',
    typed: 'Not saved yet …',
    saving: 'Saving …',
    offline: 'Kept on this device. It is sent once you are connected.',
    'signed-out': 'Kept on this device. Sign in again to send it.',
    refused: 'What you typed could not be saved yet.',
  },
)

/** Says quietly how far what was typed has come, and loudly only when it was refused. */
export function SavingNote({ saving, savedAt, error }: Pick<DraftState, 'saving' | 'savedAt' | 'error'>) {
  const say = useSay()
  const language = useLanguage()
  return (
    <>
      <p role="status" className={styles.saving} data-saving={saving}>
        {say(saving, { time: formatTime(new Date(savedAt), language) })}
      </p>
      {saving === 'refused' && <Refusal error={error} />}
    </>
  )
}
