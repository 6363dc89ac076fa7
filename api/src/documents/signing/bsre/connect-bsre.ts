import { guardCalls } from '../guard-calls.ts'
import type { Signer, SigningContext } from '../signer.ts'
import { refusalOf } from './refusals.ts'

/** Where the agency's e-Sign Client Service answers, and how LIKE-U signs in to it. */
export interface BsreConfig {
  url: string
  user: string
  password: string
  timeoutSeconds?: number | undefined
}

/** Who signs at BSrE. Neither is kept, logged or repeated in an error. */
export interface BsreIdentity {
  nik: string
  passphrase: string
}

/** BSrE's service for signing with certificates it issued to officials. */
export interface Bsre {
  signAs(identity: BsreIdentity): Signer
}

/** Largest signed file that is read. */
const largestFile = 60_000_000

/**
 * Speaks to an e-Sign Client Service, version 1: `POST /api/sign/pdf` (multipart, basic authentication) answers the
 * signed PDF, or the id to fetch it by from `GET /api/sign/download/{id}`; a refusal is JSON with `error` and
 * `status_code`. As described in BSrE's technical guide of January 2024 (sections 5.1–5.3) and seen in programs that use it.
 */
export function connectBsre({ url, user, password, timeoutSeconds = 30 }: BsreConfig): Bsre {
  const base = url.replace(/\/+$/, '')
  const headers = { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }
  const guard = guardCalls(silent)
  const call = (path: string, options: RequestInit): Promise<Response> =>
    fetch(base + path, { ...options, headers, redirect: 'error', signal: AbortSignal.timeout(timeoutSeconds * 1000) })
  const sign = async (form: FormData): Promise<Uint8Array> => {
    const answer = await read(await call('/api/sign/pdf', { method: 'POST', body: form }))
    if (answer instanceof Uint8Array) return answer
    const fetched = await read(await call(`/api/sign/download/${encodeURIComponent(answer.id)}`, {}))
    if (fetched instanceof Uint8Array) return fetched
    throw new Error('BSrE answered no file')
  }
  return {
    signAs: (identity) => ({
      kind: 'bsre',
      sign: (pdf, context) => guard(() => sign(formOf(pdf, identity, context))),
    }),
  }
}

function formOf(pdf: Uint8Array, { nik, passphrase }: BsreIdentity, { reason, location }: SigningContext): FormData {
  const form = new FormData()
  form.append('file', new Blob([Buffer.from(pdf)], { type: 'application/pdf' }), 'surat.pdf')
  form.append('nik', nik)
  form.append('passphrase', passphrase)
  // The letter shows its own signature block and QR code.
  form.append('tampilan', 'invisible')
  form.append('reason', reason)
  form.append('location', location)
  return form
}

async function read(response: Response): Promise<Uint8Array | { id: string }> {
  const bytes = await bodyOf(response)
  if (response.ok && bytes.subarray(0, 5).toString('latin1') === '%PDF-') return bytes
  const said = readJson(bytes)
  if (response.ok && typeof said.id_dokumen === 'string') return { id: said.id_dokumen }
  throw refusalOf(response.status, said)
}

async function bodyOf(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > largestFile) throw new Error('BSrE answered too long a file')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function readJson(bytes: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

const silent = {
  id: 'Layanan tanda tangan BSrE tidak menjawab dengan benar. Surat belum terbit dan nomornya belum terpakai. Coba lagi beberapa menit lagi; bila berulang, hubungi pengelola sistem.',
  en: 'The signing service of BSrE does not answer properly. The letter was not issued and no number was used. Try again in a few minutes; if it happens again, tell the system administrator.',
}
