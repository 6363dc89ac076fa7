import type { Limit } from '../../foundation/limiter.ts'

/** How often links to documents may be tried and asked for. */
export const deliveryLimits = {
  /** Links used from one network. */
  'document-link': { attempts: 60, perSeconds: 900 },
  /** New links asked for, for one document. */
  'document-link-renewal': { attempts: 5, perSeconds: 86_400 },
} as const satisfies Record<string, Limit>
