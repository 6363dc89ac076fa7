import { createServer, type AddressInfo, type Socket } from 'node:net'

/** How the mail server behaves: well, or ill at one moment of the conversation. */
export type MailServerMood = 'WELL' | 'BUSY' | 'NO_SUCH_MAILBOX' | 'WRONG_PASSWORD' | 'RESET_AFTER_LETTER' | 'HANG'

/** A mail server on this machine that understands just enough SMTP to take a letter. */
export interface FakeSmtp {
  url: string
  letters: string[]
  mood(mood: MailServerMood): void
  stop(): Promise<void>
}

/** Starts a mail server on loopback that takes every letter unless its mood is changed. */
export async function startFakeSmtp(): Promise<FakeSmtp> {
  const letters: string[] = []
  const sockets = new Set<Socket>()
  let mood: MailServerMood = 'WELL'
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
    if (mood !== 'HANG') converse(socket, mood, letters)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://user:password@127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters,
    mood: (next) => void (mood = next),
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function converse(socket: Socket, mood: MailServerMood, letters: string[]): void {
  const say = (line: string): void => void socket.write(`${line}\r\n`)
  let letter: string[] | undefined
  say('220 fake ESMTP')
  eachLine(socket, (line) => {
    if (!letter) {
      say(replyTo(line, mood))
      if (line === 'DATA') letter = []
    } else if (line !== '.') letter.push(line)
    else {
      letters.push(letter.join('\n'))
      letter = undefined
      if (mood === 'RESET_AFTER_LETTER') socket.resetAndDestroy()
      else say('250 taken')
    }
  })
}

function eachLine(socket: Socket, read: (line: string) => void): void {
  let rest = ''
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString('utf8')).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) read(line)
  })
}

function replyTo(line: string, mood: MailServerMood): string {
  const verb = line.split(' ')[0]?.toUpperCase()
  if (verb === 'EHLO') return '250-fake\r\n250 AUTH PLAIN'
  if (verb === 'AUTH') return mood === 'WRONG_PASSWORD' ? '535 5.7.8 no' : '235 welcome'
  if (verb === 'RCPT' && mood === 'NO_SUCH_MAILBOX') return '550 5.1.1 no such mailbox'
  if (verb === 'RCPT' && mood === 'BUSY') return '451 4.3.0 later'
  if (verb === 'DATA') return '354 go on'
  return verb === 'QUIT' ? '221 bye' : '250 ok'
}
