/** A message as the developers' mailbox shows it. */
export interface Message {
  to: string
  subject: string
  text: string
  template: string
}

/** Waits until an event has happened, looking again and again; gives up loudly. */
export async function eventually<T>(what: string, look: () => Promise<T | undefined>, seconds = 25): Promise<T> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(`${what} did not happen within ${seconds} s`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The messages to an address, newest first. */
export async function messagesTo(url: string, to: string): Promise<Message[]> {
  const response = await fetch(`${url}/dev/mailbox.json?to=${encodeURIComponent(to)}`)
  return (await response.json()) as Message[]
}

/** The newest message to an address, when it has come. */
export const newestMessage = (url: string, to: string, template?: string): Promise<Message> =>
  eventually(`A message to the address${template ? ` (${template})` : ''}`, async () =>
    (await messagesTo(url, to)).find((message) => !template || message.template === template),
  )

/** The secret a link in a message carries behind its `#`. */
export function linkSecret(message: Message): string {
  const secret = /#(?:token=)?([\w.-]+)/.exec(message.text)?.[1]
  if (!secret) throw new Error('The message carries no link')
  return secret
}
