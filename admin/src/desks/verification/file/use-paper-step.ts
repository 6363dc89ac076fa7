import { useCallback } from 'react'
import { useFileOnDesk } from './file-on-desk.ts'

/** Goes from paper to paper in the order of the checklist, round and round. */
export function usePaperStep(): (by: 1 | -1) => void {
  const { file, shown, onShow } = useFileOnDesk()
  return useCallback(
    (by: 1 | -1) => {
      const keys = file.checklist.map(({ requirement }) => requirement.key)
      const next = keys.at((keys.indexOf(shown) + by) % keys.length)
      if (next) onShow(next)
    },
    [file.checklist, shown, onShow],
  )
}
