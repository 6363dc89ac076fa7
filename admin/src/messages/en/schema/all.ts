import { enums } from './enums.ts'
import { field } from './fields.ts'

const action = { requestScanUpload: 'Upload a scan' }
const list = { me: 'My profile', sessions: 'My sessions' }

/** What the things of the schema are called, where their own name is not English enough. */
export const schema = { field, enum: enums, list, action }
