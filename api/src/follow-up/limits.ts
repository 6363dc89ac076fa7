import type { Limit } from '../foundation/limiter.ts'

/** How often the personal links may be tried and asked for. */
export const followUpLimits = {
  /** Links used from one network. */
  'report-link': { attempts: 60, perSeconds: 900 },
  /** New links asked for, for one report. */
  'report-link-renewal': { attempts: 5, perSeconds: 86_400 },
} as const satisfies Record<string, Limit>
