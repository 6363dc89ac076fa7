import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useKnownPerson } from '../../session/use-known-person.ts'
import type { DraftState } from './draft-state.ts'
import { askedPages, type FormPage } from './form.ts'
import { loadDraft } from './load-draft.ts'
import type { OpenDraft } from './open-draft.ts'

/** A draft on the screen: how it stands, the pages its answers call for, and what can be done with it. */
export interface Draft extends DraftState, Omit<OpenDraft, 'current' | 'subscribe'> {
  pages: readonly FormPage[]
}

/** How reading a draft came out: `undefined` while it is read, `null` where there is none to be seen. */
export interface DraftRead {
  draft: Draft | null | undefined
  error: unknown
}

const silent = () => () => undefined

/** A draft, opened once for all who show it at the same time, and followed as it changes. */
export function useDraft(id: string): DraftRead {
  const me = useKnownPerson()
  const { data: open, error } = useQuery({
    queryKey: ['draft', id, me?.id],
    queryFn: () => loadDraft(id, me!.id),
    enabled: Boolean(me),
    // What is typed lives in it: nothing may read it again behind the typing, and nobody finds it after it was left.
    staleTime: 'static',
    gcTime: 0,
    structuralSharing: false,
  })
  const state = useSyncExternalStore(open?.subscribe ?? silent, () => open?.current())
  if (!open || !state) return { draft: open === null ? null : undefined, error }
  return { draft: { ...open, ...state, pages: askedPages(state.form.form, state.answers) }, error }
}
