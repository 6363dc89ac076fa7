import { action } from './actions.ts'
import { deed } from './deeds.ts'
import { enums } from './enums.ts'
import { field, own } from './fields.ts'
import { list } from './lists.ts'

/** What the things of the schema are called. */
export const schema = { list, field, own, enum: enums, action, deed }
