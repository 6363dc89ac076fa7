import type { ButtonProps } from '@mui/material'
import type { Step } from '../../gql/graphql.ts'

/** What an official can decide. */
export type Decision = 'approve' | 'sendBack' | 'refuse'

interface DecisionKind {
  step: Step
  color: ButtonProps['color']
  /** The decision is explained to those who read it. */
  reasoned: boolean
}

/** The decisions, the most frequent first. */
export const decisions: Record<Decision, DecisionKind> = {
  approve: { step: 'APPROVE', color: 'primary', reasoned: false },
  sendBack: { step: 'SEND_BACK', color: 'inherit', reasoned: true },
  refuse: { step: 'REFUSE', color: 'error', reasoned: true },
}

/** The decisions the API lets the reader take on a file. */
export const availableDecisions = ({ availableSteps }: { availableSteps: readonly Step[] }): Decision[] =>
  (Object.keys(decisions) as Decision[]).filter((one) => availableSteps.includes(decisions[one].step))
