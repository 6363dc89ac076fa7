/** Where a submission stands (status pengajuan). */
export enum Status {
  /** Being filled; only its owner sees it. */
  DRAFT = 'DRAFT',
  /** Filed; waits for an admin of the owning bidang. */
  SUBMITTED = 'SUBMITTED',
  /** An admin verifies it. */
  IN_VERIFICATION = 'IN_VERIFICATION',
  /** Back with the citizen, who corrects what failed. */
  RETURNED = 'RETURNED',
  /** Complete; waits for the responsible official. */
  COMPLETE = 'COMPLETE',
  /** Approved; the bidang issues the document. */
  APPROVED = 'APPROVED',
  /** Refused by the official, with a reason. */
  REFUSED = 'REFUSED',
  /** The document exists, signed, numbered and archived. */
  ISSUED = 'ISSUED',
  /** The document reached the citizen. */
  DELIVERED = 'DELIVERED',
  /** Nothing more is owed by anyone. */
  CLOSED = 'CLOSED',
  /** Taken back by the citizen. */
  WITHDRAWN = 'WITHDRAWN',
  /** Not corrected in time. */
  LAPSED = 'LAPSED',
}

/**
 * Who a step belongs to, in relation to the submission:
 * `OWNER` the citizen (or, for what was filed at the counter, an admin of the owning bidang), `ADMIN` an admin of the owning bidang, `VERIFIER` the admin
 * who holds the file, `OFFICIAL` a responsible official who did not verify it, `SIGNATORY` who approved it and signs its
 * document, `SYSTEM` LIKE-U itself.
 */
export type StepTaker = 'OWNER' | 'ADMIN' | 'VERIFIER' | 'OFFICIAL' | 'SIGNATORY' | 'SYSTEM'

interface StepRule {
  by: StepTaker
  /** Who else takes it, by an operation of their own. */
  or?: StepTaker
  from: readonly Status[]
  to: Status
  /** The step needs a reason people will read. */
  reason?: true
  /** The step needs a fresh second look at who is at the keyboard. */
  stepUp?: true
}

const {
  DRAFT,
  SUBMITTED,
  IN_VERIFICATION,
  RETURNED,
  COMPLETE,
  APPROVED,
  REFUSED,
  ISSUED,
  DELIVERED,
  CLOSED,
  WITHDRAWN,
  LAPSED,
} = Status

/** THE table: every step a submission can take, by whom, from where, to where (Perbup 63/2024 Pasal 6). */
export const steps = {
  SUBMIT: { by: 'OWNER', from: [DRAFT], to: SUBMITTED },
  TAKE_UP: { by: 'ADMIN', from: [SUBMITTED], to: IN_VERIFICATION },
  RELEASE: { by: 'VERIFIER', from: [IN_VERIFICATION], to: SUBMITTED },
  TAKE_OVER: { by: 'ADMIN', from: [IN_VERIFICATION], to: IN_VERIFICATION },
  RETURN: { by: 'VERIFIER', from: [IN_VERIFICATION], to: RETURNED },
  RESUBMIT: { by: 'OWNER', from: [RETURNED], to: SUBMITTED },
  COMPLETE: { by: 'VERIFIER', from: [IN_VERIFICATION], to: COMPLETE },
  APPROVE: { by: 'OFFICIAL', from: [COMPLETE], to: APPROVED, stepUp: true },
  SEND_BACK: { by: 'OFFICIAL', from: [COMPLETE], to: SUBMITTED, reason: true },
  REFUSE: { by: 'OFFICIAL', from: [COMPLETE], to: REFUSED, reason: true, stepUp: true },
  ISSUE: { by: 'ADMIN', or: 'SIGNATORY', from: [APPROVED], to: ISSUED },
  DELIVER: { by: 'SYSTEM', from: [ISSUED], to: DELIVERED },
  CLOSE: { by: 'SYSTEM', from: [DELIVERED], to: CLOSED },
  WITHDRAW: { by: 'OWNER', from: [SUBMITTED, IN_VERIFICATION, RETURNED, COMPLETE], to: WITHDRAWN },
  LAPSE: { by: 'SYSTEM', from: [RETURNED], to: LAPSED },
} as const satisfies Record<string, StepRule>

export type StepName = keyof typeof steps
export const stepNames = Object.keys(steps) as StepName[]
export const stepRule = (name: StepName): StepRule => steps[name]

/** Statuses nothing leads out of. */
export const finalStatuses: readonly Status[] = Object.values(Status).filter(
  (status) => !stepNames.some((name) => stepRule(name).from.includes(status)),
)

/** Statuses in which the service clock runs: the office, not the citizen, has the file. */
export const clockRuns: readonly Status[] = [SUBMITTED, IN_VERIFICATION, COMPLETE, APPROVED]

/** Statuses in which the thing reported counts as being in process. */
export const inProcess: readonly Status[] = [SUBMITTED, IN_VERIFICATION, RETURNED, COMPLETE, APPROVED]
