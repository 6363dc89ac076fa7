import { ApolloArmor } from '@escape.tech/graphql-armor'
import type { ApolloServerOptions, BaseContext } from '@apollo/server'

type Limits = Pick<
  ApolloServerOptions<BaseContext>,
  'validationRules' | 'plugins' | 'parseOptions' | 'validationOptions' | 'executionOptions' | 'maxRecursiveSelections'
>

/** The longest and deepest document that is still answered. Ordinary ones stay far below. */
export function limits(): Required<Limits> {
  const { validationRules, plugins } = new ApolloArmor({
    maxTokens: { enabled: false },
    maxDepth: { n: 12 },
    maxAliases: { n: 15, allowList: [] },
    maxDirectives: { n: 20 },
    // Armor knows no variables; `limit-cost.ts` counts the cost.
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect()
  return {
    validationRules,
    plugins: plugins as never,
    parseOptions: { maxTokens: 4000 },
    validationOptions: { maxErrors: 5 },
    executionOptions: { maxCoercionErrors: 5 },
    maxRecursiveSelections: 10_000,
  }
}
