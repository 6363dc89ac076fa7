import { useSignedIn } from '../session/session.ts'
import { desks } from './all.ts'
import type { Desk } from './desk.ts'

/** The desks the signed-in person can work at, in the order of the menu. */
export function useDesks(): Desk[] {
  const { rights } = useSignedIn()
  return desks
    .filter(({ needs }) => needs.every((operation) => rights.mayDo(operation)))
    .toSorted((a, b) => a.menu.order - b.menu.order)
}
