import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { MeDocument } from '../../gql/graphql.ts'
import { keyOf } from '../../graphql/ask.ts'
import { useMe } from '../../session/use-me.ts'
import type { Draft } from './use-draft.ts'

/**
 * Sends what is unsaved when the page is put away, the line is back or somebody signed in again, and looks for others'
 * changes on return.
 */
export function useKeeping({ save, look, saving }: Pick<Draft, 'save' | 'look' | 'saving'>): void {
  const queryClient = useQueryClient()
  const account = useMe()?.id
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
  useEffect(() => {
    // Whoever is not signed in any more is told so around the page.
    if (saving === 'signed-out') void queryClient.invalidateQueries({ queryKey: keyOf(MeDocument, {}) })
  }, [saving, queryClient])
  useEffect(() => {
    if (account) void save()
  }, [account, save])
}
