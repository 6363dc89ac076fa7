import { enums } from './enums.ts'
import { field } from './fields.ts'

/** What the things of the schema are called, where their own name is not English enough. */
export const schema = { field, enum: enums, list: { me: 'My profile', sessions: 'My sessions' } }
