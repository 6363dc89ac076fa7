import { useEffect } from 'react'
import type { Draft } from './use-draft.ts'

/** Sends what is unsaved when the page is put away or the line is back, and looks for others' changes on return. */
export function useKeeping({ save, look }: Pick<Draft, 'save' | 'look'>): void {
  useEffect(() => {
    const turn = () => void (document.visibilityState === 'hidden' ? save() : look())
    const back = () => void save()
    document.addEventListener('visibilitychange', turn)
    addEventListener('online', back)
    return () => {
      document.removeEventListener('visibilitychange', turn)
      removeEventListener('online', back)
      void save()
    }
  }, [save, look])
}
