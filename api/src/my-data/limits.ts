import type { Limit } from '../foundation/limiter.ts'

/** How often a person may carry away everything kept about them, and ask to have it put right. */
export const myDataLimits = {
  'copy-my-data': { attempts: 10, perSeconds: 60 * 60 },
  'request-correction': { attempts: 10, perSeconds: 24 * 60 * 60 },
} as const satisfies Record<string, Limit>
