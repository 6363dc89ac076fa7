import { ApproveDocument, RefuseDocument, SendBackDocument } from '../../gql/graphql.ts'
import { useDo } from '../../providers/ask.ts'
import type { Refused } from '../../providers/refused.ts'
import type { Decision } from './decisions.ts'
import type { Readable } from './reading.ts'

interface Deciding {
  decide: (file: Readable, reason: string, onDone: () => void) => void
  busy: boolean
  refusal: Refused | null
}

/** Takes one of the decisions, on the version that was read and no other. */
export function useDecide(decision: Decision): Deciding {
  const approving = useDo(ApproveDocument)
  const sendingBack = useDo(SendBackDocument)
  const refusing = useDo(RefuseDocument)
  const doing = { approve: approving, sendBack: sendingBack, refuse: refusing }[decision]
  const decide: Deciding['decide'] = ({ id, version }, reason, onDone) => {
    const file = { submission: id, version }
    if (decision === 'approve') approving.mutate({ input: file }, { onSuccess: onDone })
    else if (decision === 'sendBack') sendingBack.mutate({ input: { ...file, reason } }, { onSuccess: onDone })
    else refusing.mutate({ input: { ...file, reason } }, { onSuccess: onDone })
  }
  return { decide, busy: doing.isPending, refusal: doing.error }
}
