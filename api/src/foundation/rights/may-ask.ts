import { forbidden, type Refusal, unauthenticated } from '../errors.ts'
import type { Viewer } from '../viewer.ts'
import type { Rights } from './rights.ts'

/** Asked once before each operation; throws what stands in its way. */
export type Gate = (viewer: Viewer, operation: string) => void

/** Whether the rights table lists this kind of viewer for an operation, such as `Query.me`. */
export const isListed = (rights: Rights, { kind }: Pick<Viewer, 'kind'>, operation: string): boolean =>
  rights.operations[operation]?.includes(kind) ?? false

/** Lets a viewer ask an operation, such as `Query.me`. @throws UNAUTHENTICATED or FORBIDDEN, or what the gate says */
export function requireMayAsk(rights: Rights, gate: Gate, viewer: Viewer, operation: string): void {
  if (!isListed(rights, viewer, operation)) throw refusalFor(viewer)
  gate(viewer, operation)
}

/** What someone is told who may not: to sign in first, or that it is not for them. */
export const refusalFor = ({ kind }: Viewer): Refusal => (kind === 'ANONYMOUS' ? unauthenticated() : forbidden())
