import type { ServiceKind } from './gql/graphql.ts'

const slugOf = (kind: ServiceKind): string => kind.toLowerCase().replaceAll('_', '-')

/** Where a service is told in full: `/layanan/research-permit`. */
export const serviceAddress = (kind: ServiceKind): string => `/layanan/${slugOf(kind)}`

/** Where a submission of a service begins: `/ajukan/research-permit`. */
export const applyAddress = (kind: ServiceKind): string => `/ajukan/${slugOf(kind)}`

/** The service an address means, as the API calls it; what stands there may be anything. */
export const kindIn = (slug: string): string => slug.toUpperCase().replaceAll('-', '_')
