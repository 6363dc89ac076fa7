import { SignOutDocument } from '../gql/graphql.ts'
import { send } from '../graphql/send.ts'
import { forgetOnDevice } from './kept-on-device.ts'

/** Ends the session; nothing of it stays on the device or in memory: the page is loaded anew. @throws Refused */
export async function signOut(): Promise<void> {
  await send(SignOutDocument.toString(), {})
  await forgetOnDevice()
  location.assign('/')
}
