import type { ButtonProps } from '@mui/material'
import type { Step } from '../../gql/graphql.ts'

/** What an official can decide. */
export type Decision = 'approve' | 'sendBack' | 'refuse'

interface DecisionKind {
  step: Step
  color: ButtonProps['color']
  /** The decision is explained to those who read it. */
  reasoned: boolean
  /** The applicant gets a message about it. */
  told: boolean
}

/** The decisions, the most frequent first. */
export const decisions: Record<Decision, DecisionKind> = {
  approve: { step: 'APPROVE', color: 'primary', reasoned: false, told: true },
  sendBack: { step: 'SEND_BACK', color: 'inherit', reasoned: true, told: false },
  refuse: { step: 'REFUSE', color: 'error', reasoned: true, told: true },
}

/** The decisions the API lets the reader take on a file. */
export const availableDecisions = ({ availableSteps }: { availableSteps: readonly Step[] }): Decision[] =>
  (Object.keys(decisions) as Decision[]).filter((one) => availableSteps.includes(decisions[one].step))
