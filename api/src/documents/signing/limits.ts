import type { Limit } from '../../foundation/limiter.ts'

/** How often an official may be mistaken in their passphrase, before BSrE itself locks them out. */
export const signingLimits = {
  passphrase: { attempts: 5, perSeconds: 900 },
} as const satisfies Record<string, Limit>
