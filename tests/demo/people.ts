import type { Client } from '../harness/client.ts'
import { signIn } from '../harness/people.ts'

/** Everyone in the stories, signed in once: sign-ins are counted. */
export class People {
  private readonly url: string
  private readonly signedIn = new Map<string, Promise<Client>>()

  constructor(url: string) {
    this.url = url
  }

  /** A demo person by username. */
  get(username: string): Promise<Client> {
    const known = this.signedIn.get(username) ?? signIn(this.url, username)
    this.signedIn.set(username, known)
    return known
  }
}
