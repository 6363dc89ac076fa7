import { useSyncExternalStore } from 'react'
import styles from './frame.module.css'
import { useFrameWords } from './frame-words.ts'

function follow(tell: () => void): () => void {
  addEventListener('online', tell)
  addEventListener('offline', tell)
  return () => {
    removeEventListener('online', tell)
    removeEventListener('offline', tell)
  }
}

/** Says that the line is gone, and that nothing is lost. */
export function OfflineNote() {
  const say = useFrameWords()
  const online = useSyncExternalStore(follow, () => navigator.onLine)
  return <div role="status">{!online && <p className={styles.offline}>{say('offline')}</p>}</div>
}
