import './modules.ts'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { emitSchema } from './emit-schema.ts'

const target = fileURLToPath(new URL('../../schema.graphql', import.meta.url))

writeFileSync(target, await emitSchema())
