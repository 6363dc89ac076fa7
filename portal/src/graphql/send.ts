import { currentLanguage } from '../language/language.ts'
import { Refused } from './refused.ts'

/** How a question is sent. */
export interface SendOptions {
  /** Lets a repeated request be known as the same one; for filing. */
  idempotencyKey?: string
  signal?: AbortSignal
}

interface Answer<Data> {
  data?: Data | null
  errors?: { message: string; extensions?: { code?: string } & Record<string, unknown> }[]
}

const unreachable = {
  id: 'Server tidak dapat dihubungi. Isian Anda tetap ada; periksa sambungan internet, lalu coba lagi.',
  en: 'The server cannot be reached. What you typed is still there; check the connection, then try again.',
}

/** Sends one document to the API, once. @throws Refused with the first error the API answered, or UNREACHABLE */
export async function send<Data>(query: string, variables: unknown, options: SendOptions = {}): Promise<Data> {
  const { data, errors } = await post<Data>(query, variables, options)
  const [error] = errors ?? []
  if (error) throw new Refused(error.message, error.extensions?.code ?? 'INTERNAL', error.extensions)
  return data as Data
}

async function post<Data>(
  query: string,
  variables: unknown,
  { idempotencyKey, signal }: SendOptions,
): Promise<Answer<Data>> {
  const language = currentLanguage()
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
      },
      body: JSON.stringify({ query, variables }),
      signal,
    })
    return (await response.json()) as Answer<Data>
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new Refused(unreachable[language], 'UNREACHABLE')
  }
}
