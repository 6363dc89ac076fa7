import { chosenLanguage } from '../providers/language.ts'
import { Refused } from '../providers/refused.ts'

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

/** Small enough to lose little on a bad line, large enough not to dawdle on a good one. */
const pieceSize = 1_000_000

/**
 * Brings a file to the API piece by piece, beginning where an earlier try with the same ticket stopped.
 * @throws Refused, UNREACHABLE when the line broke: the same call goes on from there
 */
export async function sendFile(ticket: Ticket, file: Blob, { tell, signal }: Sending): Promise<void> {
  // The link may name another host than the one the console was opened by; the file belongs here.
  const address = new URL(ticket.url).pathname
  const headers = { authorization: ticket.authorization, 'accept-language': chosenLanguage() }
  let arrived = offsetOf(await request(address, { headers, signal }))
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

const offsetOf = (response: Response): number => Number(response.headers.get('upload-offset'))

async function request(address: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(address, init)
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    throw new Refused(broken[chosenLanguage()], 'UNREACHABLE')
  }
  if (response.ok) return response
  const { message, extensions } = (await response.json()) as { message: string; extensions: { code: string } }
  throw new Refused(message, extensions.code, extensions)
}

const broken = {
  id: 'Sambungan terputus. Yang sudah terkirim tetap tersimpan; tekan Lanjutkan setelah tersambung lagi.',
  en: 'The connection broke. What has arrived is kept; press Continue when you are connected again.',
}
