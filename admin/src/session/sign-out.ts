import { SignOutDocument } from '../gql/graphql.ts'
import { send } from '../providers/send.ts'

/** Ends the session; the page is loaded anew, so that nothing of it stays in memory. */
export const useSignOut = (): (() => Promise<void>) => async () => {
  await send(SignOutDocument.toString(), {})
  window.location.assign('/admin/')
}
