import { whatsAppNumber } from '../../foundation/formats/phone.ts'
import type { MessageChannel, Outcome, OutgoingMessage } from './message-channel.ts'
import { readFailure, readStatus } from './read-failure.ts'

export interface WhatsAppConfig {
  token: string
  phoneNumberId: string
  /** Where the Cloud API answers, with its version, e.g. `https://graph.facebook.com/v23.0`. */
  baseUrl: string
  /** Meta lets a business open a conversation only with wordings it has approved; `text` serves open ones and tests. */
  form: 'template' | 'text'
  timeoutSeconds?: number
}

/** WhatsApp through Meta's Cloud API. */
export function whatsAppChannel(config: WhatsAppConfig): MessageChannel {
  const url = `${config.baseUrl}/${config.phoneNumberId}/messages`
  return {
    send: async (message) => {
      try {
        const answer = await fetch(url, {
          method: 'POST',
          redirect: 'error',
          headers: { authorization: `Bearer ${config.token}`, 'content-type': 'application/json' },
          body: JSON.stringify(bodyOf(message, config.form)),
          signal: AbortSignal.timeout((config.timeoutSeconds ?? 10) * 1000),
        })
        return await readAnswer(answer)
      } catch (error) {
        const late = error instanceof DOMException && error.name === 'TimeoutError'
        return late ? { kind: 'UNKNOWN', fault: 'TIMEOUT' } : readFailure(error)
      }
    },
  }
}

const bodyOf = ({ id, address, text, wording }: OutgoingMessage, form: WhatsAppConfig['form']) => ({
  messaging_product: 'whatsapp',
  recipient_type: 'individual',
  to: whatsAppNumber(address),
  // Comes back with every receipt.
  biz_opaque_callback_data: id,
  ...(form === 'text'
    ? { type: 'text', text: { body: text, preview_url: false } }
    : { type: 'template', template: templateOf(wording) }),
})

const templateOf = ({ name, language, values }: OutgoingMessage['wording']) => ({
  name: name.toLowerCase(),
  language: { code: language },
  components: [{ type: 'body', parameters: values.map((text) => ({ type: 'text', text })) }],
})

interface Answer {
  messages?: { id?: string }[]
  error?: { code?: number }
}

// Meta's own codes: limits per application, per number and per pair; and troubles on its side.
const busyCodes = [4, 80007, 130429, 131048, 131056, 133016]
const troubleCodes = [1, 2, 131000, 131016, 131057]
const lockedCodes = [0, 3, 10, 190, 368, 131005, 131031, 131042, 133010]

async function readAnswer(answer: Response): Promise<Outcome> {
  const body = (await answer.json().catch(() => ({}))) as Answer
  if (answer.ok) return { kind: 'ACCEPTED', providerMessageId: body.messages?.[0]?.id ?? null }
  const code = body.error?.code ?? -1
  if (lockedCodes.includes(code)) return { kind: 'LOCKED_OUT' }
  if (busyCodes.includes(code)) return readStatus(429, answer.headers.get('retry-after'))
  if (troubleCodes.includes(code)) return readStatus(503, answer.headers.get('retry-after'))
  return readStatus(answer.status, answer.headers.get('retry-after'))
}
