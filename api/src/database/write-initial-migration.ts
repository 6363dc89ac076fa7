import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MikroORM } from '@mikro-orm/postgresql'
import { ormOptions } from './mikro-orm.config.ts'

const target = fileURLToPath(new URL('../../src/database/migrations/Migration0001Initial.ts', import.meta.url))

/** The statements that make every table, in an order that depends on the entities only. */
async function describeTables(): Promise<string[]> {
  const orm = new MikroORM(ormOptions({ url: 'postgresql://nobody@127.0.0.1:1/none' }))
  const script = await orm.schema.getCreateSchemaSQL({ wrap: false })
  return script
    .split(/;\n/)
    .map((statement) => statement.trim())
    .filter(Boolean)
}

const asCode = (statement: string): string => `    this.addSql(\`${statement.replace(/[\\`$]/g, '\\$&')}\`)`

const asMigration = (statements: string[]): string => `import { Migration } from '@mikro-orm/migrations'

/** Every table as the entities describe it. Written by \`npm run generate\`; do not edit. */
export class Migration0001Initial extends Migration {
  override up(): void {
${statements.map(asCode).join('\n')}
  }
}
`

writeFileSync(target, asMigration(await describeTables()))
