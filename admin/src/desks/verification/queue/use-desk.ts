import { useSignedIn } from '../../../session/session.ts'
import type { Desk } from './queue-view.ts'

/** Whose queue the signed-in person works on. */
export function useDesk(): Desk {
  const { me } = useSignedIn()
  return { me: me.id, division: me.division?.id }
}
