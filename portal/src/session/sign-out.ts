import { SignOutDocument } from '../gql/graphql.ts'
import { send } from '../graphql/send.ts'

/** Ends the session; the page is loaded anew, so that nothing of it stays in memory. @throws Refused */
export async function signOut(): Promise<void> {
  await send(SignOutDocument.toString(), {})
  location.assign('/')
}
