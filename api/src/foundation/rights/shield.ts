import { createRequire } from 'node:module'
import util from 'node:util'

// graphql-shield 7.6 calls util.isUndefined, which Node 23 removed; both packages must come through require, or the
// generator class of the one is not recognised by the other.
;(util as { isUndefined?: (value: unknown) => boolean }).isUndefined ??= (value) => value === undefined
const load = createRequire(import.meta.url)

export const { shield, rule, deny } = load('graphql-shield') as typeof import('graphql-shield')
export const { applyMiddleware } = load('graphql-middleware') as typeof import('graphql-middleware')
