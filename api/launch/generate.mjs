// `npm run generate`: writes what follows from the code (first migration, schema.graphql, typed documents).
import { existsSync } from 'node:fs'
import { fail } from './fail.mjs'
import { prepare } from './prepare.mjs'
import { inRoot } from './root.mjs'
import { runNode } from './run.mjs'

await prepare()
const steps = [['api/dist/database/write-initial-migration.js'], ['api/dist/write-schema.js']]
const codegen = 'codegen.yml'
if (existsSync(inRoot(codegen))) steps.push(['node_modules/.bin/graphql-codegen', '--config', codegen])
for (const step of steps) {
  if (!runNode(step)) fail(`Langkah ini gagal: ${step[0]}`, `This step failed: ${step[0]}`)
}
