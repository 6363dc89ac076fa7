import { join } from 'node:path'
import type { Config } from './config.ts'

/** Where bytes on their way in wait; processes that share uploads share this folder. */
export const incomingOf = (config: Config): string => join(config.dataDir, 'incoming')
