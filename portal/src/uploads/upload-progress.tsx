import { useLanguage, words } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { formatSize } from '../ui/formats.ts'
import { Notice } from '../ui/notice.tsx'
import styles from './upload-progress.module.css'
import type { FileSending } from './use-sending.ts'

const useSay = words(
  'uploads',
  {
    progress: 'Kemajuan pengiriman {{name}}',
    arrived: '{{arrived}} dari {{size}} terkirim',
    broken: 'Sambungan terputus',
    kept: 'Yang sudah terkirim tetap tersimpan. Pengiriman dilanjutkan sendiri begitu Anda tersambung lagi.',
    goOn: 'Lanjutkan sekarang',
    stop: 'Batalkan',
  },
  {
    progress: 'Progress of sending {{name}}',
    arrived: '{{arrived}} of {{size}} sent',
    broken: 'The connection broke',
    kept: 'What has arrived is kept. Sending goes on by itself as soon as you are connected again.',
    goOn: 'Go on now',
    stop: 'Cancel',
  },
)

/** How far a file has come, and what to do when it did not; nothing while none is on its way. */
export function UploadProgress({ name, upload: { sending, goOn, stop } }: { name: string; upload: FileSending }) {
  const say = useSay()
  const language = useLanguage()
  if (sending.state === 'NONE') return null
  const { arrived, size } = sending
  return (
    <div className={styles.progress}>
      <progress className={styles.bar} max={size} value={arrived} aria-label={say('progress', { name })} />
      <p>{say('arrived', { arrived: formatSize(arrived, language), size: formatSize(size, language) })}</p>
      {sending.state === 'BROKEN' && (
        <Notice tone="bad" title={say('broken')}>
          <p>{say('kept')}</p>
        </Notice>
      )}
      <div className={styles.actions}>
        {sending.state === 'BROKEN' && (
          <Button loudness="main" onClick={goOn}>
            {say('goOn')}
          </Button>
        )}
        <Button onClick={stop}>{say('stop')}</Button>
      </div>
    </div>
  )
}
