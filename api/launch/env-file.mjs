import { existsSync } from 'node:fs'
import { inRoot } from './root.mjs'

/** Keys of the environment may also stand in a file of the checkout; what the environment says itself comes first. */
export const envFile = () => (existsSync(inRoot('.env')) ? ['--env-file=.env'] : [])
