import type { Config } from './config.ts'
import { demoPassword } from './database/demo-password.ts'
import { demoPeople } from './database/seed-people.ts'

/** What is printed once LIKE-U runs: where it is, and on a trial installation whom to sign in as. */
export function welcome(url: string, config: Config): string {
  const places = [`  Console    ${url}/admin`, `  GraphQL    ${url}/graphql`, `  GraphiQL   ${url}/graphiql`]
  const lines = ['', `LIKE-U  ${url}`, '', ...places]
  if (!config.production) lines.push(`  Mailbox    ${url}/dev/mailbox`)
  if (config.people.demo) lines.push('', `  Sign in as (password ${demoPassword}):`, ...people())
  return `${lines.join('\n')}\n\n`
}

const people = (): string[] =>
  demoPeople.map(({ username, role, position }: { username: string; role: string; position?: string }) =>
    `    ${username.padEnd(10)} ${role.padEnd(12)} ${position ?? ''}`.trimEnd(),
  )
