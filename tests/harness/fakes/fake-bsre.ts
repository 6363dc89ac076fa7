import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { X509Certificate } from 'node:crypto'
import { makeDemoCertificate } from '../../../api/src/documents/signing/demo-certificate.ts'
import { openKeyStore } from '../../../api/src/documents/signing/key-store.ts'
import { signPdf } from '../../../api/src/documents/signing/pdf/sign-pdf.ts'

/** How the service behaves towards the next call. */
export type BsreManners = { status: number; body: unknown } | 'HANG' | 'RESET' | 'BY_ID' | 'UNSIGNED'

/** An e-Sign Client Service on this machine that signs for one official. */
export interface FakeBsre {
  url: string
  user: string
  password: string
  nik: string
  passphrase: string
  /** The authority above the official's certificate. */
  root: X509Certificate
  /** Calls that were made, and how each was asked for a look of the signature. */
  looks: string[]
  next(...manners: BsreManners[]): void
  stop(): Promise<void>
}

const account = { user: 'likeu', password: 'sandi-layanan-9931' }
const official = { nik: '3214015507780004', passphrase: 'Rahasia-Kepala#1978' }

/** Starts a service on loopback. */
export async function startFakeBsre(): Promise<FakeBsre> {
  const demo = await makeDemoCertificate(new Date('2026-11-01'))
  const key = openKeyStore(demo.p12, demo.password)
  const planned: BsreManners[] = []
  const looks: string[] = []
  let kept: Buffer | undefined
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = await formOf(request)
    const manners = planned.shift()
    if (manners === 'HANG') return
    if (manners === 'RESET') return void response.socket?.resetAndDestroy()
    if (request.headers.authorization !== basic(account)) return refuse(response, 401, { error: 'Unauthorized' })
    if (request.url?.startsWith('/api/sign/download/')) return file(response, kept!)
    looks.push(String(form.get('tampilan')))
    if (typeof manners === 'object') return refuse(response, manners.status, manners.body)
    const fault = faultOf(form)
    if (fault) return refuse(response, 400, fault)
    const pdf = Buffer.from(await (form.get('file') as File).arrayBuffer())
    const facts = { name: 'Pejabat', reason: String(form.get('reason')), location: String(form.get('location')) }
    kept = manners === 'UNSIGNED' ? pdf : await signPdf(pdf, { ...facts, at: new Date() }, key)
    if (manners === 'BY_ID') return refuse(response, 200, { id_dokumen: 'a1b2' })
    file(response, kept)
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...account,
    ...official,
    root: key.chain.at(-1)!,
    looks,
    next: (...manners) => void planned.push(...manners),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const basic = ({ user, password }: typeof account): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

async function formOf(request: IncomingMessage): Promise<FormData> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const type = request.headers['content-type']
  return type ? new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData() : new FormData()
}

/** In both forms BSrE's answers were seen in. */
function faultOf(form: FormData): object | undefined {
  if (form.get('nik') !== official.nik)
    return { error: 'Proses signing gagal : User tidak terdaftar 2011', status_code: 400 }
  if (form.get('passphrase') !== official.passphrase) return { error: 'Passphrase anda salah', status_code: 2031 }
  return undefined
}

function refuse(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

function file(response: ServerResponse, pdf: Buffer): void {
  response.writeHead(200, { 'content-type': 'application/pdf', id_dokumen: 'a1b2' })
  response.end(pdf)
}
