import { type ComponentType, lazy } from 'react'

/** One address of the portal and the page behind it. */
export interface PortalRoute {
  path: string
  Page: ComponentType<object>
  /** Only for who is signed in; others are led through the sign-in first. */
  signedIn: boolean
}

/**
 * A page at an address, loaded when it is opened; `:name` in the path is handed to it as a property:
 * `at('/layanan/:kind', async () => (await import('./service-page.tsx')).ServicePage)`.
 */
export const at = <Params extends object>(
  path: string,
  load: () => Promise<ComponentType<Params>>,
  { signedIn = false } = {},
): PortalRoute => ({
  path,
  // The path's parameters are the page's properties: the one place where the two are told to be the same.
  Page: lazy(async () => ({ default: (await load()) as ComponentType<object> })),
  signedIn,
})
