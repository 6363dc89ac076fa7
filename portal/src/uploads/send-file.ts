import { Refused } from '../graphql/refused.ts'
import { currentLanguage } from '../language/language.ts'

/** Leave to bring one file, as the API gives it. */
export interface Ticket {
  url: string
  authorization: string
}

/** What to be told while bytes travel, and how to stop them. */
export interface Sending {
  /** Told how many bytes have arrived. */
  tell: (arrived: number) => void
  signal?: AbortSignal
}

/** Small enough to lose little on a phone's bad line, large enough not to dawdle on a good one. */
const pieceSize = 512_000

/**
 * Brings a file to the API piece by piece, beginning where an earlier try with the same ticket stopped.
 * @throws Refused, UNREACHABLE when the line broke: the same call goes on from there
 */
export async function sendFile(ticket: Ticket, file: Blob, { tell, signal }: Sending): Promise<void> {
  // The portal may have been opened under another name of the same server.
  const address = new URL(ticket.url).pathname
  const headers = { authorization: ticket.authorization, 'accept-language': currentLanguage() }
  let arrived = await arrivedBytes(await request(address, { headers, signal }))
  tell(arrived)
  while (arrived < file.size) {
    const end = Math.min(arrived + pieceSize, file.size)
    await request(address, {
      method: 'PUT',
      headers: { ...headers, 'content-range': `bytes ${arrived}-${end - 1}/${file.size}` },
      body: file.slice(arrived, end),
      signal,
    })
    arrived = end
    tell(arrived)
  }
}

/** How much is there; of a file that was refused nothing, so that bringing it once more tells why. */
async function arrivedBytes(response: Response): Promise<number> {
  const { state } = (await response.json()) as { state: string }
  return state === 'FAILED' ? 0 : Number(response.headers.get('upload-offset'))
}

async function request(address: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(address, init)
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    throw broken()
  }
  if (response.ok) return response
  throw await refusalOf(response)
}

/** What stands between us and the API may answer in its own words: then the line is as good as broken. */
async function refusalOf(response: Response): Promise<Refused> {
  try {
    const { message, extensions } = (await response.json()) as { message: string; extensions: { code: string } }
    return new Refused(message, extensions.code, extensions)
  } catch {
    return broken()
  }
}

const lineBroke = {
  id: 'Sambungan terputus. Yang sudah terkirim tetap tersimpan dan tidak perlu dikirim ulang.',
  en: 'The connection broke. What has arrived is kept and need not be sent again.',
}

const broken = () => new Refused(lineBroke[currentLanguage()], 'UNREACHABLE')
