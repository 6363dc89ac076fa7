import { FilingStatementsDocument } from '../../gql/graphql.ts'
import { useAsk } from '../../graphql/ask.ts'
import { useText } from '../../language/words.ts'
import type { Choice } from '../../ui/choices.tsx'

/** What is stated when filing, in the very words the API keeps with the submission; nothing until they are there. */
export function useStatements(): { statements: Choice[] | undefined; error: unknown } {
  const text = useText()
  const { data, error } = useAsk(FilingStatementsDocument, {})
  return { statements: data?.filingStatements.map((one) => ({ value: one.kind, label: text(one.text) })), error }
}
