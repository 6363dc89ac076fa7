import { type VerifiedFragment, VerifyFileDocument } from '../gql/graphql.ts'
import { ask } from '../graphql/ask.ts'
import { isRefused } from '../graphql/refused.ts'
import { sha256Of } from './hash.ts'
import { signedParts } from './signed-parts.ts'
import type { Verdict } from './verdict.ts'
import { whyUnknown } from './why-unknown.ts'

// Letters weigh some tens of kilobytes; a phone should not choke on somebody's film.
const mostBytes = 50_000_000

/** Judges a PDF by its hash, and by those of what it was before something was added; nothing else leaves the device. */
export async function checkFile(file: File): Promise<Verdict> {
  if (file.size > mostBytes) return { judged: 'TOO_LARGE' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!isPdf(bytes)) return { judged: 'NOT_PDF' }
  const document = await find(bytes)
  if (document) return { judged: document.status, by: 'FILE', document }
  for (const part of signedParts(bytes)) {
    const original = await find(part)
    if (original) return { judged: 'ALTERED', document: original }
  }
  return { judged: await whyUnknown(bytes) }
}

const isPdf = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes.subarray(0, 1024)).includes('%PDF-')

async function find(bytes: Uint8Array): Promise<VerifiedFragment | undefined> {
  try {
    return (await ask(VerifyFileDocument, { sha256: await sha256Of(bytes) })).verifyFile
  } catch (error) {
    if (isRefused(error, 'NOT_FOUND')) return undefined
    throw error
  }
}
